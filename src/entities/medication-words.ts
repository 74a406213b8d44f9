/** Word tables of the regimen grammar: keys are lower case without periods ("p.o." is "po"). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Units of an amount. */
export const AMOUNT_UNITS = words(
  'mg mgs mgm milligram milligrams mcg mcgs mcq microgram micrograms ug µg μg ng g gm gms gram grams ml mls cc ccs milliliter milliliters ' +
    'l liter liters litre litres grain grains oz ounce ounces unit units milliunit milliunits u iu ius meq meqs milliequivalent milliequivalents mmol mmols mci ppm lpm bags bag bolus boluses',
);

/** Units that count things a patient takes; several are forms as well. */
export const COUNT_UNITS = words(
  'tab tabs tablet tablets cap caps capsule capsules caplet caplets gelcap gelcaps softgel softgels pill pills puff puffs spray sprays squirt squirts ' +
    'drop drops gtt gtts patch patches ptch suppository suppositories supp inhalation inhalations inh neb nebs nebule nebules vial vials amp amps ' +
    'ampule ampules packet packets pkt sachet teaspoon teaspoons teaspoonful teaspoonfuls tsp tablespoon tablespoons tablespoonful tbsp ' +
    'application applications appl applicator applicatorful lozenge lozenges troche troches scoop scoops capful capfuls dropperful syringe syringes ' +
    'dose doses enema enemas film films wafer wafers inch inches',
);

/** What may stand below the line of a rate: "mcg/kg/min". */
export const RATE_UNITS = words('kg m2 m² sec second seconds min mins minute minutes hr hrs h hour hours day d dose doses week wk 24');

/** What may stand below the line of a concentration: "40 mg/mL", "160 mg/5 mL". */
export const CONCENTRATION_UNITS = words('ml cc l actuation act puff inh inhalation spray tab tablet cap capsule patch vial teaspoon tsp g gm dl');

/** Dosage forms and release modifiers. */
export const FORMS = words(
  'tab tabs tablet tablets cap caps capsule capsules caplet caplets gelcap gelcaps softgel softgels pill pills patch patches inhaler inhalers mdi hfa ' +
    'diskus handihaler respimat flexhaler turbuhaler respules nebule nebules nebulizer nebulizers solution soln sol suspension susp syrup elixir liquid concentrate cream ' +
    'ointment oint gel lotion powder foam shampoo paste wash mouthwash drip infusion gtt injection injections suppository suppositories supp enema ' +
    'enemas lozenge lozenges troche troches wafer film packet er xr xl sr cr la cd dr ec xt odt chewable chewables chew disintegrating ' +
    'spray drops flexpen kwikpen pen solostar pump bolus vial prefilled pca lollipop implant pellet granules emulsion jelly swab aerosol premix aq ds ss disk disc device adhesive medicated release effervescent sprinkle sprinkles flush',
);

/** Two-word forms: first word, then what may follow it. */
export const FORM_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['extended', words('release')],
  ['delayed', words('release')],
  ['sustained', words('release')],
  ['immediate', words('release')],
  ['controlled', words('release')],
  ['modified', words('release')],
  ['slow', words('release')],
  ['long', words('acting')],
  ['short', words('acting')],
  ['enteric', words('coated')],
  ['film', words('coated')],
  ['metered', words('dose')],
  ['dose', words('pack')],
  ['rapid', words('dissolve')],
  ['nasal', words('spray drops gel')],
  ['nebulizer', words('solution treatment treatments')],
  ['neb', words('soln solution treatment treatments')],
  ['eye', words('drops drop ointment')],
  ['ear', words('drops drop')],
  ['ophthalmic', words('solution ointment suspension drops')],
  ['otic', words('solution suspension drops')],
  ['oral', words('solution suspension liquid tablet tablets capsule capsules syrup concentrate rinse')],
]);

/** Routes of one word. */
export const ROUTES = words(
  'po oral orally tp iv ivp ivpb intravenous intravenously im intramuscular intramuscularly sc sq subq subcu subcut subcutaneous subcutaneously topical ' +
    'topically top inhaled inhalation inhalational ih neb nebs nebulized nebulizer nebulization pr rectal rectally sl sublingual sublingually ng ngt gt pv vaginal ' +
    'vaginally transdermal transdermally td intranasal intranasally nasal nasally buccal buccally ou os intrathecal intrathecally io intraosseous ' +
    'intraarticular intradermal intradermally ophthalmic otic epidural epidurally ic intracoronary nc parenteral parenterally sivp ivf subdermal intravitreal peg pgt percutaneously inh intravaginally intravaginal',
);

/** Words that may follow "via", "per", "by", "through", "under the", "in both" and the like to make a route. */
export const ROUTE_NOUNS = words(
  'mouth rectum vagina tongue nebulizer neb nebs nebulization inhaler inhalation mdi peg gtube jtube ng ngt og ogt dobhoff tube gastrostomy jejunostomy iv picc port ' +
    'eye eyes ear ears nostril nostrils nares naris nose mucosa area areas skin scalp spacer pump drip infusion injection pca cannula mask ' +
    'nc cpap bipap ventilator nrb nonrebreather rash lesions face feet patch hand hands arm arms leg legs elbow elbows knee knees trunk groin wound wounds lips',
);
export const ROUTE_PREPOSITIONS = words('via per by through under in to into on');
/** Words that may stand between such a preposition and its noun. */
export const ROUTE_FILLERS = words('the a g j n - . tube nasal face non each both left right affected his her gastrostomy central peripheral venti simple feeding mask od os ou');

/** Frequencies of one word. */
export const FREQUENCIES = words(
  'daily bid tid qid qd qod qday qdaily qhs hs qam qpm qac ac pc achs qachs qweek qwk qweekly qmonth qmonthly everyday weekly biweekly monthly nightly qnight once ' +
    'twice thrice stat now prn continuous continuously hourly tiw biw bedtime noon qshift qn qnoc mwf quarterly yearly annually intermittently am pm ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays preop od qad nocte mane preoperatively breakfast lunch dinner supper',
);

/** What may follow "every", "each" or "q". */
export const PERIODS = words(
  'h hr hrs hour hours hourly d day days daily wk wks week weeks weekly month months monthly mo min mins minute minutes am pm hs ac shift night nights nightly ' +
    'evening evenings morning mornings bedtime noon year years meal meals od monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mwf dialysis hd pm noc',
);

/** "N times a …", "once per …". */
export const PER_PERIODS = words('day daily d week weekly wk month monthly night nightly year hour hr h');
export const MEALS = words('meals meal food breakfast lunch dinner supper snacks milk water dialysis hd');
export const DAY_PARTS = words('morning mornings evening evenings afternoon afternoons night nights nighttime bedtime noon am pm hs midday midnight suppertime dinnertime lunchtime bed day days');
export const WEEKDAYS = words(
  'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays mon tue tues wed thu thur thurs fri sat sun mwf tts',
);
/** Weekday letters of order-entry systems, "(MO,WE,FR)": read only inside parentheses. */
export const WEEKDAY_LETTERS = words('mo tu we th fr sa su m t w f s');
export const TIME_UNITS = words('d day days wk wks week weeks mo month months h hr hrs hour hours min mins minute minutes year years night nights');

export const NUMBER_WORDS = words(
  'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty half quarter',
);

/** Words that may join two parts of a regimen, if another part follows. */
export const CONNECTORS = words('at of taper divided dose dosed doses dosage total sig take takes taking inject apply use give given instill inhale place a an the about approximately only rate strength currently applied placed otc counter');

export const STATUSES = words(
  "discontinued dc'd d/c'd dced held hold holding stopped resumed restarted continued started increased decreased changed refused completed discharged",
);
