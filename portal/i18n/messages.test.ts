import { describe, expect, test } from '@jest/globals';
import { certificate as certificateEn } from './en/certificate.js';
import { common as commonEn } from './en/common.js';
import { en } from './en/messages.js';
import { phone as phoneEn } from './en/phone.js';
import { certificate } from './zh-CN/certificate.js';
import { common } from './zh-CN/common.js';
import { zhCN } from './zh-CN/messages.js';
import { phone } from './zh-CN/phone.js';

interface Tree {
  readonly [key: string]: Tree | string;
}

function leaves(tree: Tree, prefix = ''): ReadonlyMap<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) =>
    (typeof value === 'string' ? [[prefix + key, value] as const] : [...leaves(value, `${prefix}${key}.`)])));
}

const placeholders = (text: string): string => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort().join();

const chinese = leaves({ hall: zhCN, certificate, common, phone });
const english = leaves({ hall: en, certificate: certificateEn, common: commonEn, phone: phoneEn });

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fill in the same values', () => {
    expect([...chinese].filter(([key, text]) => placeholders(text) !== placeholders(english.get(key) ?? '')).map(([key]) => key)).toEqual([]);
  });

  test('leave no sentence empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have no Chinese in English, but for the other language’s name and the words to search a bank by', () => {
    const allowed = ['common.language', 'hall.form.branchHint'];
    expect([...english].filter(([key, text]) => /\p{Script=Han}/u.test(text) && !allowed.includes(key))).toEqual([]);
  });
});

describe('the public guide is true of the screens: there is', () => {
  test.each([
    '续期', '进入续费', '下一步', '我的业务单', '证书申请', '个人中心', '金融认证', '提交', '法人姓名', '基本户名称', '基本户开户行',
    '基本户账号', '发票领取方式', '企业名称', '办理年限',
  ])('“%s” by just this name', (name) => {
    expect([...chinese.values()].some((text) => text === name)).toBe(true);
  });

  test.each([
    '如果您同时为多张证书进行续期，待缴费成功并下载更新完成后，再进行第二张证书续期',
    '上传经办人身份证原件的正反面照片，并完成经办人活体认证',
    '电子发票链接即发送至经办人预留的手机和邮箱中',
    '在个人账户信息中查找实名认证结果，再与网上营业厅所填写信息进行对比',
    '系统自动打款 0.01 元至申请机构对公账户',
    '三个工作日内完成审核', '输入证书 PIN 码', '400-112-3838',
  ])('the sentence “%s”', (sentence) => {
    expect([...chinese.values()].some((text) => text.includes(sentence))).toBe(true);
  });
});
