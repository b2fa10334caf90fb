import { compactText } from './typed-text.js';

export interface Branch {
  readonly cnaps: string;
  readonly name: string;
}

/** At most so many are offered: nobody reads a longer list while typing. */
const MOST_HITS = 20;
/** One character is in a hundred thousand names. */
const FEWEST_CHARACTERS = 2;
const MOST_CHARACTERS = 60;

/** UTF-16 code units: characters beyond the first plane count as two. */
const UNITS = 65_536;

/**
 * An index of the bank directory in memory: for every character the branches whose name has it. A search takes the
 * branches of its rarest character and keeps those whose names have all of its words, each with its characters in this
 * order, gaps allowed: `工商高新园`, `工行 深圳` and `中国工商银行深圳高新园` all find 中国工商银行深圳高新园支行.
 * Branches stand in the order of their names' length, which every score is at least: a search ends as soon as twenty are
 * found that no longer name can beat. 150,000 branches take some 30 MB.
 */
export class BranchIndex {
  readonly #branches: readonly Branch[];
  /** Names as they are compared. */
  readonly #folded: readonly string[];
  /** Of character c the branches at `#postings[#starts[c]]` … `#postings[#starts[c + 1] - 1]`, shortest names first. */
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;

  constructor(branches: readonly Branch[]) {
    const folded = branches.map(({ name }) => fold(name));
    const order = byLength(folded);
    this.#branches = order.map((at) => branches[at]!);
    this.#folded = order.map((at) => folded[at]!);
    [this.#starts, this.#postings] = postingsOf(this.#folded);
  }

  /** The best 20 for what was typed, best first; none for fewer than two characters. */
  search(typed: string): readonly Branch[] {
    const words = wordsOf(typed);
    const characters = words.join('');
    if (characters.length < FEWEST_CHARACTERS || characters.length > MOST_CHARACTERS) return [];
    const best = new BestHits(MOST_HITS);
    const candidates = this.#withRarest(characters);
    this.#collect(best, candidates, (name) => wholeScore(name, words), 0);
    if (!best.isFull) this.#collect(best, candidates, (name) => gappedScore(name, words), LEAST_GAPPED);
    return best.inOrder().map((at) => this.#branches[at]!);
  }

  /** Offers what has a score, until nothing longer can be among the best. `least`: what a score is beyond the length. */
  #collect(best: BestHits, candidates: Uint32Array, scoreOf: (name: string) => number | undefined, least: number): void {
    for (const at of candidates) {
      const name = this.#folded[at]!;
      if (best.beats(name.length / LENGTH_WEIGHT + least)) return;
      const score = scoreOf(name);
      if (score !== undefined) best.offer(score, at);
    }
  }

  #withRarest(characters: string): Uint32Array {
    let rarest = this.#postings;
    for (let n = 0; n < characters.length; n += 1) {
      const unit = characters.charCodeAt(n);
      const list = this.#postings.subarray(this.#starts[unit], this.#starts[unit + 1]);
      if (list.length < rarest.length) rarest = list;
    }
    return rarest;
  }
}

/** Positions in the order of length; of one length they stay in theirs. */
function byLength(names: readonly string[]): number[] {
  const buckets: number[][] = [];
  names.forEach((name, at) => (buckets[name.length] ??= []).push(at));
  return buckets.flat();
}

/** Counted first, so that everything fits into one array. A name that has a character twice is listed once. */
function postingsOf(names: readonly string[]): [starts: Uint32Array, postings: Uint32Array] {
  const starts = new Uint32Array(UNITS + 1);
  eachCharacter(names, (unit) => { starts[unit + 1]! += 1; });
  for (let unit = 0; unit < UNITS; unit += 1) starts[unit + 1]! += starts[unit]!;
  const postings = new Uint32Array(starts[UNITS]!);
  const next = starts.slice(0, UNITS);
  eachCharacter(names, (unit, at) => {
    postings[next[unit]!] = at;
    next[unit]! += 1;
  });
  return [starts, postings];
}

function eachCharacter(names: readonly string[], visit: (unit: number, at: number) => void): void {
  const lastSeen = new Int32Array(UNITS).fill(-1);
  names.forEach((name, at) => {
    for (let n = 0; n < name.length; n += 1) {
      const unit = name.charCodeAt(n);
      if (lastSeen[unit] === at) continue;
      lastSeen[unit] = at;
      visit(unit, at);
    }
  });
}

/** Nearly every name is written so already; to find that out takes a tenth of the time. */
const PLAIN = /^[\u4e00-\u9fff0-9()a-z]*$/;

const fold = (text: string): string => (PLAIN.test(text) ? text : compactText(text).toLowerCase());

function wordsOf(typed: string): string[] {
  return typed.slice(0, 200).split(/[\s,，、;；/]+/u).map(fold).filter((word) => word !== '');
}

/** A hundred characters of length, or of standing late, weigh one. */
const LENGTH_WEIGHT = 100;
/** A word with gaps is worse than any that stands there whole, and has one at least. */
const GAPPED = 10;
const LEAST_GAPPED = GAPPED + 1;

/**
 * How well a name fits that has every word as it was typed, the lower the better; undefined for others. A little for
 * standing late; of two that fit alike the shorter name is the better.
 */
function wholeScore(name: string, words: readonly string[]): number | undefined {
  let score = name.length / LENGTH_WEIGHT;
  for (const word of words) {
    const at = name.indexOf(word);
    if (at < 0) return undefined;
    score += at / LENGTH_WEIGHT;
  }
  return score;
}

/** The same for a name that has every word, one of them at least with gaps between its characters. */
function gappedScore(name: string, words: readonly string[]): number | undefined {
  let [score, gapped] = [name.length / LENGTH_WEIGHT, false];
  for (const word of words) {
    const whole = name.indexOf(word);
    const gaps = whole < 0 ? gapsOf(name, word) : 0;
    if (gaps === undefined) return undefined;
    gapped ||= whole < 0;
    score += whole < 0 ? GAPPED + gaps : whole / LENGTH_WEIGHT;
  }
  return gapped ? score : undefined;
}

function gapsOf(name: string, word: string): number | undefined {
  let [at, gaps] = [-1, 0];
  for (let n = 0; n < word.length; n += 1) {
    const found = name.indexOf(word.charAt(n), at + 1);
    if (found < 0) return undefined;
    if (n > 0 && found > at + 1) gaps += 1;
    at = found;
  }
  return gaps;
}

/** Keeps the best of many without sorting them all; of equals the one offered first. */
class BestHits {
  readonly #most: number;
  readonly #hits: { readonly score: number; readonly at: number }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#hits.length === this.#most;
  }

  /** Whether there are enough that are as good as anything of this score. */
  beats(score: number): boolean {
    return this.isFull && this.#hits.at(-1)!.score <= score;
  }

  offer(score: number, at: number): void {
    if (this.beats(score)) return;
    const place = this.#hits.findIndex((hit) => score < hit.score);
    this.#hits.splice(place < 0 ? this.#hits.length : place, 0, { score, at });
    if (this.#hits.length > this.#most) this.#hits.pop();
  }

  inOrder(): readonly number[] {
    return this.#hits.map(({ at }) => at);
  }
}
