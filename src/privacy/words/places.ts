/** States of the US with their postal abbreviation: Safe Harbor lets them stay, but they tell where a city stands. */
const STATES = `Alabama:AL Alaska:AK Arizona:AZ Arkansas:AR California:CA Colorado:CO Connecticut:CT Delaware:DE Florida:FL Georgia:GA Hawaii:HI Idaho:ID Illinois:IL Indiana:IN Iowa:IA
Kansas:KS Kentucky:KY Louisiana:LA Maine:ME Maryland:MD Massachusetts:MA Michigan:MI Minnesota:MN Mississippi:MS Missouri:MO Montana:MT Nebraska:NE Nevada:NV New_Hampshire:NH
New_Jersey:NJ New_Mexico:NM New_York:NY North_Carolina:NC North_Dakota:ND Ohio:OH Oklahoma:OK Oregon:OR Pennsylvania:PA Rhode_Island:RI South_Carolina:SC South_Dakota:SD Tennessee:TN
Texas:TX Utah:UT Vermont:VT Virginia:VA Washington:WA West_Virginia:WV Wisconsin:WI Wyoming:WY District_of_Columbia:DC Puerto_Rico:PR Guam:GU`;

const COUNTRIES = `Afghanistan|Albania|Algeria|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bangladesh|Barbados|Belarus|Belgium|Belize|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Cambodia|
Cameroon|Canada|Cape Verde|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus (Greek)|Cyprus|Czech Republic|Czechia|Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|England|
Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Germany|Ghana|Great Britain|Greece|Greenland|Greenlander|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|
Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kosovo|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Malawi|Malaysia|Mali|Malta|Mexico|
Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Palestine|
Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|
South Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Trinidad|Tunisia|Turkey|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|
USA|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe`;

/** Large cities, without those whose name is rather a person's or a word. */
const CITIES = `New York City|New York|Los Angeles|Chicago|Houston|Philadelphia|San Antonio|San Diego|San Jose|San Francisco|Fort Worth|Columbus|Indianapolis|Seattle|Denver|Boston|Nashville|
Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Oakland|
Minneapolis|Tulsa|Tampa|New Orleans|Wichita|Cleveland|Bakersfield|Anaheim|Honolulu|Santa Ana|Corpus Christi|Riverside|St. Louis|Saint Louis|Stockton|Pittsburgh|Saint Paul|St. Paul|
Cincinnati|Anchorage|Greensboro|Newark|Plano|Toledo|Orlando|Jersey City|Chula Vista|Fort Wayne|St. Petersburg|Laredo|Chandler|Lubbock|Scottsdale|Reno|Buffalo|Gilbert|Winston-Salem|
Chesapeake|Fremont|Baton Rouge|Richmond|Boise|San Bernardino|Spokane|Birmingham|Rochester|Des Moines|Modesto|Tacoma|Fayetteville|Oxnard|Fontana|Montgomery|Little Rock|Akron|Yonkers|
Salt Lake City|Amarillo|Worcester|Tallahassee|Newport News|Knoxville|Providence|Brownsville|Santa Clarita|Fort Lauderdale|Chattanooga|Tempe|Cape Coral|Sioux Falls|Eugene|Peoria|
Springfield|Fort Collins|Palmdale|Salinas|Hollywood|Pasadena|Hartford|Bridgeport|New Haven|Stamford|Waterbury|Syracuse|Albany|Dayton|Savannah|Charleston|Columbia|Topeka|Lansing|
Ann Arbor|Grand Rapids|Flint|Manchester|Concord|Nashua|Burlington|Bangor|Brookline|Somerville|Quincy|Lowell|Brockton|Lynn|Framingham|Malden|Medford|Waltham|Newton|Dorchester|Roxbury|
Brooklyn|Queens|Bronx|Manhattan|Staten Island|Harlem|Long Island|Toronto|Montreal|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Quebec City|Halifax|London|Liverpool|Leeds|Sheffield|
Bristol|Glasgow|Edinburgh|Cardiff|Belfast|Dublin|Cork|Galway|Paris|Lyon|Marseille|Toulouse|Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Vienna|Zurich|Geneva|Basel|Amsterdam|
Rotterdam|The Hague|Utrecht|Brussels|Antwerp|Ghent|Copenhagen|Stockholm|Gothenburg|Malmo|Oslo|Bergen|Helsinki|Tampere|Turku|Reykjavik|Madrid|Barcelona|Seville|Lisbon|Porto|Rome|
Milan|Naples|Turin|Athens|Thessaloniki|Istanbul|Ankara|Warsaw|Krakow|Gdansk|Prague|Brno|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Ljubljana|Moscow|Kyiv|Kiev|Minsk|Riga|Vilnius|
Tallinn|Nicosia|Jerusalem|Tel Aviv|Haifa|Beirut|Damascus|Baghdad|Tehran|Riyadh|Dubai|Doha|Cairo|Alexandria|Casablanca|Tunis|Algiers|Lagos|Abuja|Accra|Nairobi|Addis Ababa|Kampala|
Johannesburg|Cape Town|Durban|Karachi|Lahore|Islamabad|Mumbai|Delhi|New Delhi|Bangalore|Chennai|Kolkata|Hyderabad|Dhaka|Colombo|Kathmandu|Bangkok|Hanoi|Ho Chi Minh City|Saigon|
Manila|Jakarta|Kuala Lumpur|Beijing|Shanghai|Guangzhou|Shenzhen|Taipei|Seoul|Busan|Tokyo|Osaka|Kyoto|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Christchurch|
Mexico City|Guadalajara|Monterrey|Tijuana|Havana|San Juan|Santo Domingo|Port-au-Prince|Kingston|Bogota|Medellin|Caracas|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Sao Paulo|
Rio de Janeiro|Brasilia|Salvador`;

function names(list: string): string[] {
  return list.replace(/\n/g, '').split('|');
}

let states: { names: ReadonlyMap<string, string>; codes: ReadonlySet<string> } | undefined;

/** Names of states in lower case with their abbreviation, and the abbreviations. */
export function usStates(): { readonly names: ReadonlyMap<string, string>; readonly codes: ReadonlySet<string> } {
  if (states === undefined) {
    const pairs = STATES.split(/\s+/).map((pair) => pair.replace(/_/g, ' ').split(':') as [string, string]);
    states = { names: new Map(pairs.map(([name, code]) => [name.toLowerCase(), code])), codes: new Set(pairs.map(([, code]) => code)) };
  }
  return states;
}

export function countryNames(): string[] {
  return names(COUNTRIES);
}

export function cityNames(): string[] {
  return names(CITIES);
}

/** Invented towns to put in another's place. */
const TOWN_HEADS = 'Ash Birch Bright Cedar Clear Copper Elm Fair Fern Glen Granite Green Hazel Iron Lake Linden Maple Mill Oak Pine Quail Ridge River Rose Silver Spring Stone Sunny Willow Winter'.split(' ');
const TOWN_TAILS = 'brook bury crest dale field ford haven hollow hurst mere mont mouth port side stead ton vale view ville water well wick wood'.split(' ');

let towns: string[] | undefined;

export function surrogateTowns(): readonly string[] {
  towns ??= TOWN_HEADS.flatMap((head) => TOWN_TAILS.map((tail) => head + tail));
  return towns;
}

const STREETS = 'Alder Amberley Aspen Banbury Bayview Bramble Briarwood Canterbury Carriage Chestnut Cloverleaf Cottonwood Dogwood Eastgate Fairmont Foxglove Garnet Hawthorn Heron Hickory Juniper Kestrel Larkspur Laurel Magnolia Meadowlark Millrace Mulberry Orchard Osprey Pinecrest Poplar Primrose Quarry Redwood Rosewood Saddle Sequoia Sparrow Sycamore Tamarack Thistle Valleyview Walnut Whitetail Wildflower'.split(' ');

export function surrogateStreets(): readonly string[] {
  return STREETS;
}
