import type { Sentence } from '../outcome/sentence.js';
import type { Step } from '../update/conversation.js';

/** What is being done, for terminal and page alike. */
export const stepWords: Record<Step, Sentence> = {
  PROVING: { zh: '用 Ukey 里的旧密钥证明身份', en: 'Proving by the old key that the Ukey is here' },
  PREPARING_KEY: { zh: '在 Ukey 内生成新密钥（可能需要一分钟）', en: 'Generating the new key inside the Ukey (may take a minute)' },
  REQUESTING: { zh: '提交证书请求', en: 'Sending the certificate request' },
  ISSUING: { zh: '等待签发', en: 'Waiting for the certificate to be issued' },
  CHECKING: { zh: '核对新证书：密钥、主体、证书链', en: 'Checking the new certificate: key, subject, chain' },
  WRITING: { zh: '写入 Ukey', en: 'Writing it to the Ukey' },
  CONFIRMING: { zh: '向服务器确认安装', en: 'Confirming the installation to the server' },
  KEEPING_OLD: { zh: '标记并保留旧证书和旧密钥', en: 'Marking the old certificate and key as kept' },
};

export const words = {
  doNotInterrupt: { zh: '更新中途请勿拔出 Ukey 或关闭程序。', en: 'Do not remove the Ukey or close this program during the update.' },
  pin: { zh: '请输入 Ukey 的 PIN 码（不显示）：', en: 'PIN of the Ukey (not shown): ' },
  pinAgain: { zh: 'PIN 码不正确。', en: 'The PIN is not correct.' },
  noPin: {
    zh: '没有从标准输入读到 PIN 码。请在终端中运行，或用 --pin-stdin 由管道输入。',
    en: 'No PIN came on standard input. Run it at a terminal, or pipe the PIN in with --pin-stdin.',
  },
  code: { zh: '请输入短信中的下载码：', en: 'Download code from the SMS: ' },
  noCode: {
    zh: '这份业务单需要下载码。请用 --code 给出，或作为标准输入的第二行。',
    en: 'The order asks for its download code: give it with --code, or as the second line of standard input.',
  },
  begin: { zh: '开始更新？[y/N] ', en: 'Start the update? [y/N] ' },
  goOn: { zh: '发现上次未完成的更新，继续？[y/N] ', en: 'An unfinished update was found. Go on with it? [y/N] ' },
  remove: {
    zh: '将从 Ukey 永久删除旧证书和旧密钥；用它加密的投标文件将再也无法打开。确定删除？[y/N] ',
    en: 'The old certificate and key will be deleted from the Ukey for good; bids encrypted under it can never be opened again. Delete? [y/N] ',
  },
  needsYes: {
    zh: '无人值守时请加 --yes 表示同意更新。',
    en: 'Where nobody can be asked, --yes says that the update is wanted.',
  },
} as const satisfies Record<string, Sentence>;
