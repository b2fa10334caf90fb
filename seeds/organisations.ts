import { CREDIT_CODE_ALPHABET, makeCreditCode } from '../server/modules/reference/domain/unified-social-credit-code.js';
import { type Random, randomBelow, randomDigits } from '../server/platform/random.js';
import { bankBranches, type SeedBankBranch } from './bank-branches.js';
import { cities, type City } from './cities.js';
import { pick } from './draws.js';

export interface SeedOrganisation {
  readonly name: string;
  readonly creditCode: string;
  readonly city: City;
  /** The basic account 基本户, in the organisation's own name. */
  readonly account: { readonly name: string; readonly number: string; readonly branch: SeedBankBranch };
  /** Thirteen digits at the foot of its seal. */
  readonly sealNumber: string;
}

const brandHeads = [...'岚澄启恒沐云致朗泽凌昱铭砚浩屿卓睿晟弘禾锦远川谦翎湛旌瀚'];
const brandTails = [...'屿图拓岳澜峰垣衡霖策森域筑舟翰岱禹望辰轩川陆璟坤恺庭程毅'];
const trades = [
  '建设工程', '精密设备', '市政园林', '信息技术', '工程咨询', '机电安装', '建筑装饰', '环保科技', '智能科技', '路桥工程',
  '测绘勘察', '消防工程', '水利工程', '造价咨询', '招标代理', '电力工程', '幕墙工程', '物业服务', '医疗器械', '教育装备',
  '新材料', '供应链管理', '监理', '地基基础',
] as const;

const nameCount = cities.length * brandHeads.length * brandTails.length * trades.length;

/**
 * The `ordinal`-th made-up organisation: names and credit codes differ for all ordinals from 0 to 282,239. The credit
 * code is well-formed, with both check characters, yet nobody's: real organisation codes (positions 9–17) are digits
 * or begin with MA, these with DEM. Account numbers begin with 9900 and follow no bank's scheme.
 */
export function makeOrganisation(ordinal: number, random: Random): SeedOrganisation {
  if (!Number.isInteger(ordinal) || ordinal < 0 || ordinal >= nameCount) {
    throw new RangeError(`organisations are numbered from 0 to ${nameCount - 1}: ${ordinal}`);
  }
  const { name, city } = nameOf(ordinal);
  const account = { name, number: accountNumber(random), branch: branchIn(city, random) };
  const creditCode = makeCreditCode(`91${city.division}`, organisationBody(ordinal));
  return { name, creditCode, city, account, sealNumber: `${city.division}${randomDigits(random, 7)}` };
}

function nameOf(ordinal: number): { name: string; city: City } {
  // A step prime to the count visits every name once, and neighbours share nothing that a list would show.
  const scattered = (ordinal * 104_729) % nameCount;
  const [city, afterCity] = take(cities, scattered);
  const [trade, afterTrade] = take(trades, afterCity);
  const [head, afterHead] = take(brandHeads, afterTrade);
  const [tail] = take(brandTails, afterHead);
  // 屿屿 and 川川 do not make a name; the head again with a neighbour does, and stays unique.
  const brand = head === tail ? `${head}和` : head + tail;
  const place = ordinal % 3 === 0 ? `${city.name}市` : city.name;
  return { name: `${place}${brand}${trade}${ordinal % 11 === 0 ? '集团' : ''}有限公司`, city };
}

/** The choice that `index` stands for, and what is left of the index for the next choice. */
function take<T>(choices: readonly T[], index: number): [T, number] {
  return [choices[index % choices.length]!, Math.floor(index / choices.length)];
}

/** DEM and five characters of the credit code's alphabet, counting in base 31. */
function organisationBody(ordinal: number): string {
  let rest = ordinal;
  let digits = '';
  for (let place = 0; place < 5; place++) {
    digits = CREDIT_CODE_ALPHABET.charAt(rest % 31) + digits;
    rest = Math.floor(rest / 31);
  }
  return `DEM${digits}`;
}

function accountNumber(random: Random): string {
  return `9900${randomDigits(random, 11 + randomBelow(random, 5))}`;
}

function branchIn(city: City, random: Random): SeedBankBranch {
  const [first, ...others] = bankBranches.filter((branch) => branch.cityName === city.name);
  if (!first) throw new Error(`no bank branch in ${city.name}`);
  return pick(random, [first, ...others]);
}
