import type { Bilingual } from '../../../platform/errors.js';
import type { IssueState } from './certificate-states.js';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** What an applicant is told of the certificate of an order, and what to do; in their words. */
const words: Readonly<Record<IssueState, Bilingual>> = {
  READY: say('插入 Ukey，在驱动程序中点击“开始更新”即可签发。', 'Plug in the Ukey and choose “start” in the driver to have it issued.'),
  ISSUING: say('正在签发，请保持 Ukey 插入、驱动程序打开。', 'Being issued: leave the Ukey in and the driver open.'),
  ISSUE_UNKNOWN: say('正在签发，所需时间比平时长，驱动程序会自动继续；也可以稍后再插入 Ukey。', 'Being issued, which takes longer than usual: the driver goes on by itself, or plug the Ukey in again later.'),
  ISSUE_FAILED: say('签发没有成功，工作人员正在处理，处理好后请在驱动程序中再次更新。', 'It could not be issued. Our staff see to it; after that update in the driver again.'),
  ISSUED: say('已签发，等待写入 Ukey：请插入 Ukey，在驱动程序中继续。', 'Issued and waiting to be written: plug in the Ukey and go on in the driver.'),
  INSTALL_FAILED: say('写入 Ukey 没有成功，证书仍然有效：请重新插入 Ukey，在驱动程序中再次更新。', 'Writing it to the Ukey failed; the certificate stays good. Plug the Ukey in again and update once more in the driver.'),
  INSTALLED: say('已写入 Ukey，可以使用。', 'It is in the Ukey and can be used.'),
  REVOKED: say('已吊销，不能使用；如有疑问请拨打客服热线。', 'It is revoked and cannot be used; call the hotline with any question.'),
};

export const portalIssueWords = (state: IssueState): Bilingual => words[state];
