import { makeResidentId } from '../server/modules/reference/domain/resident-id.js';
import { type Random, randomBelow } from '../server/platform/random.js';
import { cities, type City } from './cities.js';
import { chance, pick } from './draws.js';

/** Fits `IdCardFacts` but for the dates of validity. */
export interface SeedPerson {
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly idNumber: string;
  readonly phone: string;
  readonly address: string;
  readonly issuingAuthority: string;
}

type Names = readonly [string, ...string[]];

const surnames = names(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈'
    + '姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江',
);
const doubleSurnames: Names = ['欧阳', '上官', '司徒', '诸葛', '慕容'];
const givenFemale = names('若书雨思静雅婷欣怡梦晓佳慧敏洁颖琳瑶溪宁芸岚乐可心语涵莹月彤菲璐珊琪');
const givenMale = names('伟杰涛磊浩宇晨阳博文志强建国明亮俊凯峰鹏飞昊然子轩泽民海波延景澄沐远航');

// 1900-01-01 and the days of the ten years from then: nobody born in them is alive, and the division is a heading of
// the register (see cities.ts), so the numbers are nobody's twice over.
const firstBirth = Date.UTC(1900, 0, 1);
const birthDays = 3652;
const mostPeople = birthDays * 499;

// Network numbers that the ministry's table of 2023-03-31 allots to no operator, though the shape is a mobile number's.
const unallottedNetworks: Names = ['154', '164', '194'];

/**
 * The `ordinal`-th made-up person: ID numbers and phones differ for all ordinals from 0 to 1,822,347. All numbers are
 * well-formed, check character included, and belong to nobody.
 */
export function makePerson(ordinal: number, random: Random, city: City = pick(random, cities)): SeedPerson {
  if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= mostPeople) {
    throw new RangeError(`people are numbered from 0 to ${mostPeople - 1}: ${ordinal}`);
  }
  const sex = chance(random, 0.5) ? 'female' : 'male';
  return {
    name: makeName(sex, random),
    sex,
    idNumber: idNumber(ordinal, sex, city),
    phone: phone(ordinal, random),
    address: `${city.province}${city.name}市${street(random)}`,
    issuingAuthority: `${city.name}市公安局示范分局`,
  };
}

export function makeName(sex: SeedPerson['sex'], random: Random): string {
  const surname = chance(random, 0.03) ? pick(random, doubleSurnames) : pick(random, surnames);
  const given = sex === 'female' ? givenFemale : givenMale;
  const first = pick(random, given);
  return surname + first + (chance(random, 0.22) ? '' : pick(random, given));
}

function names(characters: string): Names {
  const [first = '', ...others] = characters;
  return [first, ...others];
}

/** The day of birth runs with the ordinal, the sequence (odd for men) with its rounds: no two are equal. */
function idNumber(ordinal: number, sex: SeedPerson['sex'], city: City): string {
  const born = new Date(firstBirth + ((ordinal * 1009) % birthDays) * 86_400_000).toISOString().slice(0, 10);
  const sequence = Math.floor(ordinal / birthDays) * 2 + (sex === 'male' ? 1 : 2);
  return makeResidentId(city.heading, born, sequence);
}

function phone(ordinal: number, random: Random): string {
  const subscriber = (ordinal * 15_485_863 + 80_138) % 100_000_000;
  return pick(random, unallottedNetworks) + String(subscriber).padStart(8, '0');
}

/** There is no district "Demonstration" with a "Specimen Road" in any of the cities. */
function street(random: Random): string {
  const upTo = (bound: number): number => 1 + randomBelow(random, bound);
  return `示范区样张路${upTo(398)}号${upTo(30)}栋${upTo(28)}${String(upTo(8)).padStart(2, '0')}室`;
}
