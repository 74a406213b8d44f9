import { drawCase, drawChronicles, type Case } from './case.ts';
import { CONDITIONS } from './cases/catalogue.ts';
import { isOutOfRange, LABS, PANELS } from './cases/labs.ts';
import { choicesOf, type Condition } from './cases/types.ts';
import { Dice } from './dice.ts';
import { resolveMarks } from './marks.ts';
import { lower } from './note/course.ts';
import { article, capital, enumerate } from './note/paragraphs.ts';
import { makePerson } from './person.ts';
import { drawStyle, Scene } from './scene.ts';
import { SPECIALTIES, type Specialty } from './specialties.ts';
import { tell, tellAll } from './template.ts';

const QA_STREAM = 31;

/** So many questions of each specialty: some have several times as many as others, and all have one if there are enough. */
export function questionsOf(total: number): readonly { readonly specialty: Specialty; readonly questions: number }[] {
  const some = SPECIALTIES.slice(0, total);
  const spread = total - some.length;
  const weights = some.map((_, i) => 0.6 + ((i * 17) % 29) / 20);
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  let below = 0;
  return some.map((specialty, i) => {
    below += weights[i]!;
    const upTo = i === some.length - 1 ? spread : Math.round((spread * below) / sum);
    const questions = 1 + upTo - given;
    given = upTo;
    return { specialty, questions };
  });
}

export interface QaItem {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

const BY_ID = new Map(CONDITIONS.map((condition) => [condition.id, condition]));

/** One question of a specialty about a made-up patient, with its answer; drawn from the seed and its number alone. */
export function qaItem(seed: number, specialty: Specialty, place: number, index: number): QaItem {
  const dice = new Dice(seed, QA_STREAM + place * 64, index);
  const condition = BY_ID.get(dice.pick(specialty.conditions))!;
  const person = { ...makePerson(dice), female: condition.sex === 'M' ? false : condition.sex === 'F' ? true : dice.chance(0.5) };
  const age = dice.between(Math.max(19, condition.ages[0]), Math.min(89, condition.ages[1]));
  const chronicles = drawChronicles(dice, age, person.female);
  const it = drawCase(dice, age, person.female, chronicles, undefined, condition);
  const scene = new Scene(dice, { ...person, born: person.firstDay - Math.round((age + 0.5) * 365.25) }, it, { ...drawStyle(dice, false), wraps: false, patient: 'patient' }, person.firstDay * 1440);
  const kind = dice.pick(KINDS.filter(({ fits }) => fits(condition)));
  // A question has no lists below it.
  const plain = (text: string): string => resolveMarks(text, 'planted').replace(/\s+/g, ' ').replace(/[^.]*\b(?:as|see) (?:below|the operative|the separately)[^.]*\./gi, '').trim();
  return { id: `${specialty.name}-${index + 1}`, question: plain(`${vignette(scene, age)} ${kind.question(scene)}`), answer: plain(kind.answer(scene, it)) };
}

function vignette(scene: Scene, age: number): string {
  const { dice, it, person } = scene;
  const briefs = it.chronicles.slice(0, dice.between(0, 3)).map(({ chronic }) => tell(dice.pick(chronic.brief), scene));
  const { vitals } = it;
  const story = tellAll(it.condition.story, scene);
  return `${article(age)} ${age}-year-old ${person.female ? 'woman' : 'man'}${briefs.length > 0 ? ` with ${enumerate(briefs)}` : ''} ${story} Temperature ${vitals.temp.toFixed(1)} F, heart rate ${vitals.hr.toFixed(0)}, blood pressure ${vitals.sbp.toFixed(0)}/${vitals.dbp.toFixed(0)}, respiratory rate ${vitals.rr.toFixed(0)}, oxygen saturation ${vitals.spo2.toFixed(0)}%.${dice.chance(0.6) ? ` Laboratory values: ${enumerate(abnormal(scene, 4))}.` : ''}`;
}

/** Values of the case that are out of range; a few normal ones where there are none. */
function abnormal({ dice, it }: Scene, most: number): string[] {
  const places = [...PANELS].filter(([panel]) => it.panels.has(panel)).flatMap(([, all]) => all);
  const out = places.filter((place) => isOutOfRange(LABS[place]!, it.worst[place]!));
  const shown = (out.length > 0 ? out : places.slice(0, 3)).filter((_, i) => i === 0 || dice.chance(0.7)).slice(0, most);
  return shown.map((place) => `${LABS[place]!.name} ${it.worst[place]!.toFixed(LABS[place]!.decimals)}`);
}

interface QuestionKind {
  readonly fits: (condition: Condition) => boolean;
  readonly question: (scene: Scene) => string;
  readonly answer: (scene: Scene, it: Case) => string;
}

const KINDS: readonly QuestionKind[] = [
  {
    fits: ({ elective }) => elective === undefined,
    question: ({ dice }) => dice.pick(['What is the most likely diagnosis?', 'Which diagnosis explains this presentation?', 'What is the diagnosis, and what supports it?']),
    answer: (scene, { variant, condition }) => `${scene.dice.pick(['The most likely diagnosis is', 'This is', 'The presentation fits'])} ${lower(variant.names[0]!)}. ${tell(scene.dice.pick(condition.course[0]!), scene)}`,
  },
  {
    fits: () => true,
    question: ({ dice }) => dice.pick(['How should this patient be managed in hospital?', 'What is the appropriate management?', 'Outline the treatment.']),
    answer: (scene, { condition }) => tellAll(condition.course.slice(1), scene),
  },
  {
    fits: ({ drugs }) => choicesOf(drugs).some(({ chance }) => chance >= 0.9),
    question: ({ dice }) => dice.pick(['Which medications should the patient leave the hospital with for this?', 'What should be prescribed at discharge, with dose and route?']),
    answer: (_, { started, variant }) => (started.length === 0 ? `Nothing new is needed for ${lower(variant.names[0]!)} beyond the current medications.` : `For ${lower(variant.names[0]!)}: ${enumerate(started.map(({ drug, dose, often }) => `${drug.plain} ${dose} ${drug.route} ${often}`))}.`),
  },
  {
    fits: () => true,
    question: ({ dice }) => dice.pick(['What should the patient be told at discharge?', 'How would you explain this to the patient?']),
    answer: (scene, { condition }) => condition.advice.map((texts) => tell(scene.dice.pick(texts), scene)).filter((text) => text !== '').join(' '),
  },
  {
    fits: ({ studies }) => studies !== undefined,
    question: ({ dice }) => dice.pick(['Which study would you order, and what would you expect it to show?', 'What imaging or testing confirms the diagnosis?']),
    answer: (scene, { condition }) => {
      const [title, finding] = scene.dice.pick(condition.studies!).split('::') as [string, string];
      return `${tell(title, scene)}: ${capital(tell(finding, scene))}`;
    },
  },
];
