/** What stands between the name of a measurement and its value, and what it says about the value. */
export interface Connector {
  /** Offset of the first character of what should be a value. */
  readonly end: number;
  /** True when a colon, equals sign, dash or verb joins name and value, not only space. */
  readonly joined: boolean;
  readonly flag: 'high' | 'low' | 'abnormal' | 'normal' | undefined;
}

const BESIDE_NAME = /[ \t]{0,2}\((?!\d)[A-Za-z][A-Za-z0-9 +/,.-]{0,24}\)(?=[ \t]{0,3}(?:[:=\d<>-]|was\b|is\b|of\b|were\b))/y;
const SIGN = /[ \t]{0,48}(?:[:=|]|\.{2,48}|-{1,3}(?=[ \t]?[<>]?\.?\d|[A-Z]{3})|[–—](?=[ \t]?\d))(?:[ \t]{0,48}|[ \t]?\r?\n[ \t]{0,8})/y;
const SPACE = /[ \t\u00a0]{1,48}/y;
const WRAP = /[ \t]{0,4}\r?\n[ \t]{0,8}(?=[\S])/y;
const WORD = /[A-Za-z]+/y;
/** Where and when it was measured: "on 3/14 was", "at the time of discharge was", "on room air is". Followed by another joining word. */
const OCCASION =
  /(?:on \d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|on (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, ?\d{4})?|(?:on|at|upon|prior to|at the time of|before|since) (?:admission|discharge|arrival|presentation|transfer|repeat|rest|baseline|home|triage)|in the (?:emergency (?:room|department)|ED|ER|office|clinic|hospital|morning|evening)|on room air|for the (?:case|procedure|operation|surgery))(?=[ \t\n:]+(?:was|is|of|at|to|were|:|went|approximately|about))/iy;
/** Who took a pressure, where and how: "by nurse 160/80", "in the left arm: 142/88". */
const OBSERVER =
  /(?:(?:taken |measured |checked )?by (?:the )?(?:nurse|nursing(?: staff)?|RN|MA|me|machine|monitor|palpation|(?:automated|manual|automatic)(?: cuff)?)|in (?:the |his |her )?(?:right|left)(?: upper)? (?:arm|leg|extremity)|(?:right|left) arm|while (?:sitting|standing|lying|supine))(?:[ \t](?:was|is))?[ \t,:]{1,3}(?=\d{2,3}[ \t]?\/)/iy;
const ARROW = /[↑↓⬆⬇]{1,3}[ \t]?/y;

/** Words that may stand between name and value, in any order. */
const JOINING = new Set(
  `of is was were are be been at to up down from has had have now today yesterday currently current level levels count counts
  value values score scores result results reading readings measured measures measuring noted found read reads returned came back
  remains remained remain stays stayed stable steady about approximately approx around only still just again initially initial
  repeat repeated repeatedly recently most recent last peak peaked nadir trended trending rose risen rising fell fallen dropped
  dropping increased increasing decreased decreasing improved improving worsened elevated high low slightly mildly moderately
  markedly significantly severely very quite somewhat between in the mid upper lower range ranging ranges ranged showed shows
  reveals revealed his her their admission discharge baseline that which by well therapeutic subtherapeutic supratherapeutic
  normal abnormal equal equals estimated calculated reported recorded greater less than over under roughly nearly almost then also here
  being running runs ran an a as post pre controlled maintained maintaining maximum minimum total average averaging usually typically generally would should standing
  sitting seated lying supine orthostatic manual resting
  went drawn prolonged nearing stabilized registered out so progressively gradually scale reduced always further rapidly slowly did dip dipped max bit`.split(/\s+/),
);

/** Words of the list above that never start a run of joining words: alone they would bridge two thoughts. */
const INNER_ONLY = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'that', 'as', 'also', 'by', 'well', 'than', 'post', 'pre', 'repeat']);

const HIGH = new Set(['elevated', 'high', 'supratherapeutic', 'increased']);
const LOW = new Set(['low', 'subtherapeutic', 'decreased']);

const MAX_WORDS = 7;

/**
 * Reads what joins a name that ends at `at` to its value: space, a sign ("WBC-7.4", "Na: 139", table bars),
 * or up to seven joining words ("was elevated at", "has increased from"). A line break is crossed only after
 * a sign or a word, because a bare number on the next line is as often a list's number. Does not look at the value itself.
 */
export function readConnector(text: string, at: number): Connector {
  let p = at;
  let joined = false;
  let flag: Connector['flag'];
  BESIDE_NAME.lastIndex = p;
  if (BESIDE_NAME.test(text)) p = BESIDE_NAME.lastIndex;
  SIGN.lastIndex = p;
  if (SIGN.test(text)) {
    p = SIGN.lastIndex;
    joined = true;
  } else {
    SPACE.lastIndex = p;
    if (SPACE.test(text)) p = SPACE.lastIndex;
  }
  ARROW.lastIndex = p;
  if (ARROW.test(text)) {
    flag = text.charAt(p) === '↑' || text.charAt(p) === '⬆' ? 'high' : 'low';
    p = ARROW.lastIndex;
  }
  for (let words = 0; words < MAX_WORDS; words += 1) {
    OCCASION.lastIndex = p;
    if (OCCASION.test(text)) {
      p = OCCASION.lastIndex + 1;
      joined = true;
      continue;
    }
    OBSERVER.lastIndex = p;
    if (OBSERVER.test(text)) return { end: OBSERVER.lastIndex, joined: true, flag };
    WORD.lastIndex = p;
    // A wrapped line continues only with words: "hematocrit\nwas 31".
    if (words === 0 && !joined && !WORD.test(text)) {
      WRAP.lastIndex = p;
      if (WRAP.test(text)) {
        WORD.lastIndex = WRAP.lastIndex;
        if (!WORD.test(text)) break;
        p = WRAP.lastIndex;
      }
    }
    WORD.lastIndex = p;
    const word = WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined || !JOINING.has(word) || (words === 0 && INNER_ONLY.has(word))) break;
    const after = p + word.length;
    SPACE.lastIndex = after;
    WRAP.lastIndex = after;
    SIGN.lastIndex = after;
    let next: number;
    if (SIGN.test(text)) next = SIGN.lastIndex;
    else if (WRAP.test(text)) next = WRAP.lastIndex;
    else if (SPACE.test(text)) next = SPACE.lastIndex;
    else break;
    if (HIGH.has(word)) flag ??= 'high';
    else if (LOW.has(word)) flag ??= 'low';
    joined = true;
    p = next;
  }
  return { end: p, joined, flag };
}
