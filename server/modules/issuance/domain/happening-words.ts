import type { Bilingual } from '../../../platform/errors.js';

const words: Readonly<Record<string, Bilingual>> = {
  session: { zh: '驱动程序已验证旧证书', en: 'A driver proved the old certificate' },
  request: { zh: '收到证书请求，开始签发', en: 'Request taken, issuing began' },
  unfit: { zh: '签发前检查未通过', en: 'Refused by the checks before signing' },
  unknown: { zh: '签发结果待查', en: 'Outcome unknown, being asked for' },
  absent: { zh: '签发机构未收到，重新提交', en: 'The authority had nothing; sent again' },
  issued: { zh: '证书已签发并核对', en: 'Issued and verified' },
  refused: { zh: '签发机构拒绝', en: 'Refused by the authority' },
  mismatched: { zh: '返回的证书与计划不符', en: 'What came back is not what was planned' },
  retry: { zh: '重新开放签发', en: 'May be requested again' },
  plan: { zh: '重新提交签发', en: 'Planned and sent again' },
  installFailed: { zh: '写入 Ukey 失败', en: 'Not written to the Ukey' },
  installed: { zh: '已写入 Ukey', en: 'Installed in the Ukey' },
  revoke: { zh: '证书已吊销', en: 'Revoked' },
  'revocation.propose': { zh: '提出吊销', en: 'Revocation proposed' },
  'revocation.confirm': { zh: '第二人确认吊销', en: 'Revocation confirmed' },
  'revocation.decline': { zh: '吊销被否决', en: 'Revocation declined' },
  'revocation.unknown': { zh: '吊销结果待查', en: 'Outcome of the revocation unknown' },
  'revocation.revoked': { zh: '签发机构已吊销', en: 'Revoked by the authority' },
  'revocation.refused': { zh: '签发机构拒绝吊销', en: 'The authority refuses to revoke' },
  'revocation.retry': { zh: '重新提交吊销', en: 'Revocation sent again' },
};

const codes: Readonly<Record<string, Bilingual>> = {
  TOKEN_REMOVED: { zh: 'Ukey 被拔出', en: 'the Ukey was removed' },
  WRITE_FAILED: { zh: '写入出错', en: 'writing failed' },
  TOKEN_FULL: { zh: 'Ukey 空间不足', en: 'the Ukey is full' },
  OTHER: { zh: '其他原因', en: 'another reason' },
  UNFIT_SUBJECT: { zh: '主体信息不符合签发规则', en: 'the subject breaks the rules' },
  WRONG_CERTIFICATE: { zh: '证书与计划不符', en: 'not the planned certificate' },
  unspecified: { zh: '未说明', en: 'unspecified' },
  keyCompromise: { zh: '私钥泄露或可能泄露', en: 'key compromise' },
  affiliationChanged: { zh: '主体信息变更', en: 'affiliation changed' },
  superseded: { zh: '已被新证书取代', en: 'superseded' },
  cessationOfOperation: { zh: '不再使用', en: 'cessation of operation' },
  privilegeWithdrawn: { zh: '资格被撤销', en: 'privilege withdrawn' },
};

/** One line of an issue's history, in words. */
export function happeningWords(kind: string, code: string | null): Bilingual {
  const title = words[kind] ?? { zh: kind, en: kind };
  if (code === null) return title;
  const why = codes[code] ?? { zh: code, en: code };
  return { zh: `${title.zh}：${why.zh}`, en: `${title.en}: ${why.en}` };
}
