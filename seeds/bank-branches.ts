import { makeCnapsCode } from '../server/modules/reference/domain/cnaps-code.js';
import { cities } from './cities.js';

export interface SeedBankBranch {
  readonly name: string;
  /** Twelve digits with a fitting check digit; made up, see below. */
  readonly cnaps: string;
  readonly bankName: string;
  /** As in `cities`. */
  readonly cityName: string;
}

/** The banks' own numbers in the payment system: positions 1–3. */
const banks = {
  工商: ['中国工商银行', '102'],
  农业: ['中国农业银行', '103'],
  中国: ['中国银行', '104'],
  建设: ['中国建设银行', '105'],
  交通: ['交通银行', '301'],
  中信: ['中信银行', '302'],
  光大: ['中国光大银行', '303'],
  华夏: ['华夏银行', '304'],
  民生: ['中国民生银行', '305'],
  广发: ['广发银行', '306'],
  平安: ['平安银行', '307'],
  招商: ['招商银行', '308'],
  兴业: ['兴业银行', '309'],
  浦发: ['上海浦东发展银行', '310'],
  邮储: ['中国邮政储蓄银行', '403'],
} as const;
type Bank = keyof typeof banks;

const directory: Readonly<Record<string, readonly (readonly [Bank, string])[]>> = {
  深圳: [['工商', '高新园'], ['工商', '南山'], ['招商', '科苑'], ['建设', '福田中心区']],
  广州: [['中国', '珠江新城'], ['农业', '天河北'], ['广发', '体育东'], ['浦发', '琶洲']],
  佛山: [['建设', '千灯湖'], ['邮储', '祖庙'], ['招商', '季华'], ['兴业', '南海']],
  杭州: [['工商', '滨江'], ['中信', '钱江'], ['建设', '文一路'], ['民生', '武林']],
  宁波: [['交通', '江北'], ['中国', '鼓楼'], ['平安', '东部新城'], ['农业', '鄞州']],
  南京: [['建设', '新街口'], ['华夏', '鼓楼'], ['工商', '江宁'], ['浦发', '河西']],
  苏州: [['农业', '工业园区'], ['中国', '姑苏'], ['招商', '金鸡湖'], ['光大', '狮山']],
  武汉: [['工商', '光谷'], ['交通', '江汉'], ['兴业', '水果湖'], ['邮储', '洪山']],
  长沙: [['建设', '岳麓'], ['光大', '五一路'], ['中国', '湘江新区'], ['中信', '芙蓉']],
  成都: [['农业', '天府'], ['招商', '锦江'], ['民生', '高新'], ['工商', '春熙']],
  西安: [['中国', '雁塔'], ['建设', '高新'], ['平安', '曲江'], ['交通', '钟楼']],
  厦门: [['兴业', '湖滨'], ['工商', '软件园'], ['建设', '集美'], ['华夏', '思明']],
  青岛: [['农业', '香港路'], ['中国', '崂山'], ['光大', '市南'], ['邮储', '黄岛']],
  合肥: [['交通', '包河'], ['工商', '政务区'], ['浦发', '蜀山'], ['广发', '滨湖']],
  郑州: [['建设', '郑东新区'], ['中信', '金水'], ['民生', '二七'], ['农业', '经开区']],
};

/**
 * Sixty branches to choose from in the demo. Banks, cities and the shape of the code are real; the branch numbers
 * (positions 8–11) are running numbers from 9801 of our own, so that a code means no real counter.
 */
export const bankBranches: readonly SeedBankBranch[] = cities.flatMap((city, cityIndex) =>
  (directory[city.name] ?? []).map(([bank, branch], index) => {
    const [bankName, bankNumber] = banks[bank];
    return {
      name: `${bankName}${city.name}${branch}支行`,
      cnaps: makeCnapsCode(`${bankNumber}${city.cnapsArea}${9801 + cityIndex * 4 + index}`),
      bankName,
      cityName: city.name,
    };
  }));
