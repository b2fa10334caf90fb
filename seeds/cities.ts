/**
 * Where the made-up organisations and people live. Only cities whose division ending in 01 means "districts of the
 * city" (市辖区, GB/T 2260): it is a heading of the register, not a place, so no resident ID was issued under it.
 */
export interface City {
  readonly name: string;
  readonly province: string;
  /** Division of the city as credit codes carry it. */
  readonly division: string;
  /** The heading "districts of the city", used in made-up resident IDs. */
  readonly heading: string;
  /** Area number of the payment system: positions 4–7 of a CNAPS code. */
  readonly cnapsArea: string;
}

export const cities: readonly [City, ...City[]] = [
  city('深圳', '广东省', '4403', '5840'),
  city('广州', '广东省', '4401', '5810'),
  city('佛山', '广东省', '4406', '5880'),
  city('杭州', '浙江省', '3301', '3310'),
  city('宁波', '浙江省', '3302', '3320'),
  city('南京', '江苏省', '3201', '3010'),
  city('苏州', '江苏省', '3205', '3050'),
  city('武汉', '湖北省', '4201', '5210'),
  city('长沙', '湖南省', '4301', '5510'),
  city('成都', '四川省', '5101', '6510'),
  city('西安', '陕西省', '6101', '7910'),
  city('厦门', '福建省', '3502', '3930'),
  city('青岛', '山东省', '3702', '4520'),
  city('合肥', '安徽省', '3401', '3610'),
  city('郑州', '河南省', '4101', '4910'),
];

function city(name: string, province: string, prefix: string, cnapsArea: string): City {
  return { name, province, division: `${prefix}00`, heading: `${prefix}01`, cnapsArea };
}
