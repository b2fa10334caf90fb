import { makeCnapsCode } from '../../modules/reference/domain/cnaps-code.js';
import type { Branch } from '../../modules/reference/domain/branch-index.js';

const banks = [
  ['102', '中国工商银行股份有限公司'], ['103', '中国农业银行股份有限公司'], ['104', '中国银行股份有限公司'], ['105', '中国建设银行股份有限公司'],
  ['301', '交通银行股份有限公司'], ['302', '中信银行股份有限公司'], ['303', '中国光大银行股份有限公司'], ['304', '华夏银行股份有限公司'],
  ['305', '中国民生银行股份有限公司'], ['308', '招商银行股份有限公司'], ['309', '兴业银行股份有限公司'], ['310', '上海浦东发展银行股份有限公司'],
  ['403', '中国邮政储蓄银行股份有限公司'], ['402', '农村信用合作联社'], ['313', '城市商业银行股份有限公司'],
] as const;
const places = [...'京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川贵云陕甘青'];
const words = [
  '深圳', '广州', '杭州', '南京', '成都', '武汉', '西安', '长沙', '高新园', '南山', '福田', '科苑', '滨江', '天府', '光谷', '雁塔', '岳麓', '新街口',
  '江宁', '人民路', '解放路', '中山', '建设', '和平', '东风', '朝阳', '文化宫', '火车站', '开发区', '软件园', '大学城', '工业园', '钟楼', '鼓楼',
] as const;
const kinds = ['支行', '分理处', '营业部', '储蓄所'] as const;

/** So many made-up branches, each name and code once; the same every time. */
export function madeUpBranches(count: number): Branch[] {
  return Array.from({ length: count }, (_, n) => {
    const [bank, name] = banks[n % banks.length]!;
    const [place, first, second] = [places[n % places.length]!, words[(n * 7) % words.length]!, words[Math.floor(n / 31) % words.length]!];
    const serial = Math.floor(n / banks.length);
    const cnaps = makeCnapsCode(`${bank}${String(serial).padStart(8, '0')}`);
    return { cnaps, name: `${name}${place}${first}${second}第${serial}${kinds[n % kinds.length]!}` };
  });
}
