/** What one text praises and complains of. */
import type { TopicId } from '../knowledge/text-rules/rule';
import { clausesOf, type Clause, type Token } from './clauses';
import type { Lexicon, Polarity, Role, Sense } from './lexicon';
import { plainText } from './plain-text';
import { has, isTakenBack, type Claim, type Found } from './taken-back';

/** What one clause leaves to the next. */
interface Carried {
  readonly sentence: number;
  /** Groups of the last noun. */
  readonly groups: readonly number[];
  /** Whether nothing was said of it yet. */
  readonly isOpen: boolean;
  /** What was feared in it. */
  readonly feared: readonly Found[];
}

const NOTHING: Carried = { sentence: -1, groups: [], isOpen: false, feared: [] };

/** What a text says, each topic and polarity once, in the order of its characters. Texts that say nothing give nothing. */
export function readReview(text: string, lexicon: Lexicon): readonly Found[] {
  const plain = plainText(text);
  const clauses = clausesOf(plain, lexicon);
  const claims: Claim[] = patternClaims(plain, lexicon, clauses);
  const fixed = claims.length;
  let carried = NOTHING;
  clauses.forEach((clause, number) => {
    const before = carried.sentence === clause.sentence ? carried : NOTHING;
    const read = readClause(plain, lexicon, clauses, number, before);
    for (const found of read.found) {
      const isTold = claims
        .slice(0, fixed)
        .some(
          (claim) =>
            (claim.topic === found.topic || (claim.isWhole && !found.isOwn)) &&
            claim.start < found.end &&
            found.start < claim.end,
        );
      if (!isTold) claims.push({ ...found, clause: number, isWhole: false });
    }
    carried = read.carried;
  });
  return once(claims.filter((claim) => claim.isOwn || !isTakenBack(claim, claims, clauses, plain)));
}

function patternClaims(plain: string, { patterns }: Lexicon, clauses: readonly Clause[]): Claim[] {
  const claims: Claim[] = [];
  for (const { topic, polarity, pattern, isWhole = false } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      const { index: start } = match;
      const clause = clauses.findIndex((one) => start < one.end);
      const end = start + match[0].length;
      claims.push({ topic, polarity, start, end, clause, isOwn: false, isWhole });
    }
  }
  return claims;
}

interface ClauseRead {
  readonly found: readonly (Found & { readonly isOwn: boolean })[];
  readonly carried: Carried;
}

function readClause(
  plain: string,
  lexicon: Lexicon,
  clauses: readonly Clause[],
  number: number,
  before: Carried,
): ClauseRead {
  const clause = clauses[number];
  if (clause === undefined) return { found: [], carried: before };
  const { tokens } = clause;
  const next = clauses[number + 1];
  const found: (Found & { isOwn: boolean })[] = [];
  const feared: Found[] = [];
  const nouns: Token[] = [];
  /** Roles of the words gone through. */
  const heard = new Set<Role>();
  let said = -1;
  let negators: Token[] = [];
  const mood = moodOf(plain, clause, next);
  const isApart =
    tokens[0]?.word.roles.has('contrast') === true &&
    APART.test(plain.slice(clause.start, clause.end));
  const carriedGroups = isApart ? [] : before.groups;

  tokens.forEach((token, at) => {
    const { word, start, end } = token;
    if (word.isOwn) {
      for (const { topic, polarity } of word.senses) {
        if (topic !== null) found.push({ topic, polarity, start, end, isOwn: true });
      }
      return;
    }
    for (const role of word.roles) heard.add(role);
    if (word.groups.length > 0) nouns.push(token);
    if (word.senses.length === 0 || isIntensifier(plain, token, tokens[at + 1])) {
      if (word.reach > 0) negators.push(token);
      return;
    }
    const reaching = negators.filter((negator) => start - negator.end <= negator.word.reach);
    negators = [];
    const named = namedFor(tokens, at);
    const picked = pick(word.senses, lexicon, {
      named,
      carried: carriedGroups,
      isOpen: before.isOpen && nouns.length === 0,
      feared: before.feared[0]?.topic ?? null,
      isWished: mood === 'wished',
    });
    if (picked === null) {
      if (word.reach > 0) negators = [...reaching, token];
      return;
    }
    said = nouns.length;
    const isTurned = reaching.length % 2 === 1;
    const polarity = isTurned ? opposite(picked.polarity) : picked.polarity;
    const claim = {
      topic: picked.topic,
      polarity,
      start: reaching[0]?.start ?? start,
      end,
      isOwn: false,
    };
    if (mood === 'wished') {
      if (!picked.isAny) found.push({ ...claim, polarity: 'negative' });
      return;
    }
    if (mood === 'dropped') return;
    if (heard.has('worry')) {
      feared.push(claim);
      return;
    }
    const isPraise = polarity === 'positive';
    if (isPraise && (clause.isAsked || heard.has('hearsay') || heard.has('exception'))) return;
    found.push(claim);
  });

  found.push(...absent(plain, tokens, lexicon));
  if (found.length === 0 && has(tokens, 'relief')) {
    for (const fear of before.feared) {
      if (fear.polarity === 'negative') found.push({ ...fear, polarity: 'positive', isOwn: false });
    }
  }
  const last = nouns.at(-1);
  const carried: Carried = {
    sentence: clause.sentence,
    groups: last?.word.groups ?? before.groups,
    isOpen:
      last === undefined
        ? before.isOpen && found.length === 0
        : said < nouns.length && found.length === 0,
    feared: feared.length > 0 ? feared : found.length > 0 ? [] : before.feared,
  };
  return { found, carried };
}

/** "其他都好" is not said of what was named before. */
const APART = /^(?:其他|其它|别的)/;

/** `wished`: it is not so; `dropped`: it says nothing. */
type Mood = 'wished' | 'dropped' | 'said';

function moodOf(plain: string, clause: Clause, next: Clause | undefined): Mood {
  const { tokens } = clause;
  const isConditional = has(tokens, 'condition');
  const follows = next?.sentence === clause.sentence && has(next.tokens, 'wish');
  if (has(tokens, 'wish') || (isConditional && follows)) {
    return isConditional || /[再能]/.test(plain.slice(clause.start, clause.end))
      ? 'wished'
      : 'dropped';
  }
  return isConditional || has(tokens, 'question') ? 'dropped' : 'said';
}

interface Scope {
  /** Groups of the nouns of the clause, the nearest noun first. */
  readonly named: readonly (readonly number[])[];
  /** Groups of the last noun before the clause, and whether nothing was said of it. */
  readonly carried: readonly number[];
  readonly isOpen: boolean;
  readonly feared: TopicId | null;
  readonly isWished: boolean;
}

/** What a word says; `isAny`: of whatever is named. */
interface Picked {
  readonly topic: TopicId;
  readonly polarity: Polarity;
  readonly isAny: boolean;
}

/** What a word says of the first noun it is meant for. */
function firstOf(
  nouns: readonly (readonly number[])[],
  senses: readonly Sense[],
  groups: Lexicon['groups'],
): Picked | null {
  for (const noun of nouns) {
    const topics = noun.map((group) => groups[group]?.topic);
    const sense =
      senses.find(({ group }) => group !== null && noun.includes(group)) ??
      senses.find(({ group, topic }) => group === null && topic !== null && topics.includes(topic));
    if (sense !== undefined && sense.topic !== null) {
      return { topic: sense.topic, polarity: sense.polarity, isAny: false };
    }
  }
  return null;
}

/** What a word says here; null when what it speaks of is not named. */
function pick(senses: readonly Sense[], { groups }: Lexicon, scope: Scope): Picked | null {
  const named = narrowed(scope.named);
  const beside = firstOf(named, senses, groups);
  if (beside !== null) return beside;
  const before = firstOf([scope.carried], senses, groups);
  if (before !== null && named.length === 0) return before;
  const fixed = senses.find(({ group, topic }) => group === null && topic !== null);
  if (fixed !== undefined && fixed.topic !== null)
    return { ...fixed, topic: fixed.topic, isAny: false };
  const any = senses.find(({ topic }) => topic === null);
  if (any !== undefined) {
    const topic =
      topicOf(named, groups) ??
      (scope.isOpen ? topicOf([scope.carried], groups) : undefined) ??
      scope.feared ??
      'general';
    return { topic, polarity: any.polarity, isAny: true };
  }
  if (before !== null) return before;
  const [first] = senses;
  if (!scope.isWished || first === undefined || first.topic === null) return null;
  return { topic: first.topic, polarity: first.polarity, isAny: false };
}

/** The nearest noun is what it has in common with one before it, if anything: "快递员态度" is of the courier. */
function narrowed(named: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [nearest, ...further] = named;
  if (nearest === undefined || nearest.length < 2) return named;
  const shared = nearest.filter((group) => further.some((noun) => noun.includes(group)));
  return shared.length === 0 ? named : [shared, ...further];
}

/** What words of any topic are said of: the goods as such, else what the nearest noun is first. */
function topicOf(
  [nearest]: readonly (readonly number[])[],
  groups: Lexicon['groups'],
): TopicId | undefined {
  const topics = (nearest ?? []).map((group) => groups[group]?.topic);
  return topics.includes('general') ? 'general' : topics[0];
}

/** Groups of the nouns before a token, the nearest first; where there are none, of the next one after it that nothing follows. */
function namedFor(tokens: readonly Token[], at: number): readonly (readonly number[])[] {
  const isNoun = ({ word }: Token): boolean => word.groups.length > 0 && !word.isOwn;
  const earlier = tokens.slice(0, at + 1).filter(isNoun);
  if (earlier.length > 0) return earlier.map(({ word }) => word.groups).reverse();
  const after = tokens.findIndex((token, index) => index > at && isNoun(token));
  const noun = tokens[after];
  const token = tokens[at];
  if (noun === undefined || token === undefined || noun.start - token.end > NEAR) return [];
  const isOwnSubject = tokens.slice(after).some(({ word }) => word.senses.length > 0);
  return isOwnSubject ? [] : [noun.word.groups];
}

/** Characters between praise and the noun it stands before: "很喜欢这个颜色". */
const NEAR = 3;

/** Things that should be there, with a word beside them that says they are not. */
function absent(
  plain: string,
  tokens: readonly Token[],
  { groups }: Lexicon,
): (Found & { isOwn: boolean })[] {
  return tokens.flatMap(({ word, start, end }, at) => {
    const group = word.groups.map((one) => groups[one]).find((one) => one?.wanted === true);
    if (group === undefined || word.senses.length > 0) return [];
    const [last, next] = [tokens[at - 1], tokens[at + 1]];
    const isNone = (token: Token | undefined): boolean =>
      token !== undefined && NONE.has(plain.slice(token.start, token.end));
    const isBefore = isNone(last) && last?.end === start;
    const isAfter = isNone(next) && at + 2 === tokens.length;
    if (!(isBefore || isAfter) || (isBefore && next !== undefined && next.word.senses.length > 0))
      return [];
    return [{ topic: group.topic, polarity: 'negative' as const, start, end, isOwn: false }];
  });
}

/** Say that there is none. */
const NONE: ReadonlySet<string> = new Set(['没有', '没', '无', '没见', '没啥']);

/** "好" before another word that judges makes that stronger: "好慢". */
function isIntensifier(plain: string, token: Token, next: Token | undefined): boolean {
  const isGood = token.end - token.start === 1 && plain.charAt(token.start) === '好';
  return isGood && next?.start === token.end && next.word.senses.length > 0;
}

function opposite(polarity: Polarity): Polarity {
  return polarity === 'positive' ? 'negative' : 'positive';
}

/** The first of every topic and polarity. */
function once(claims: readonly Claim[]): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { topic, polarity, start, end } of claims.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    const key = `${topic} ${polarity}`;
    if (!found.has(key)) found.set(key, { topic, polarity, start, end });
  }
  return [...found.values()];
}
