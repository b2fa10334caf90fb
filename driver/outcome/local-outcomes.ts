import type { Sentence } from './sentence.js';

export interface Outcome {
  readonly exit: number;
  readonly sentence: Sentence;
}

/** How a run ends by what happened on this computer or on the way to the server. The numbers are fixed for scripts. */
export const localOutcomes = {
  DONE: { exit: 0, sentence: { zh: '完成。', en: 'Done.' } },
  FAULT: { exit: 1, sentence: {
    zh: '程序出现意外故障。请运行 certdesk-driver doctor，并把输出交给客服热线。',
    en: 'Something unexpected failed. Run certdesk-driver doctor and give its output to the hotline.',
  } },
  USAGE: { exit: 2, sentence: {
    zh: '命令用法有误。请运行 certdesk-driver --help 查看用法。',
    en: 'The command was not understood. Run certdesk-driver --help.',
  } },
  NO_MODULE: { exit: 10, sentence: {
    zh: '没有找到可用的 PKCS#11 模块。请先安装 Ukey 厂商驱动，或用 --module 指定模块文件。',
    en: 'No usable PKCS#11 module was found. Install the Ukey maker’s driver, or name its module with --module.',
  } },
  NO_TOKEN: { exit: 11, sentence: {
    zh: '没有发现 Ukey。请插入需要更新的 Ukey 后重试；已插入的请换一个 USB 口。',
    en: 'No Ukey was found. Insert the one to be renewed and try again; if it is inserted, use another USB port.',
  } },
  TOKEN_REMOVED: { exit: 12, sentence: {
    zh: 'Ukey 在使用中被拔出。请重新插入同一个 Ukey，然后运行 certdesk-driver update --resume，更新会从中断处继续。',
    en: 'The Ukey was removed while in use. Insert the same one and run certdesk-driver update --resume: it goes on where it stopped.',
  } },
  PIN_INCORRECT: { exit: 13, sentence: {
    zh: 'PIN 码不正确。请核对后重试；连续输错会锁死 Ukey。PIN 不会因为更新而改变。',
    en: 'The PIN is not correct. Check it and try again; repeated errors lock the Ukey. Renewal never changes the PIN.',
  } },
  PIN_LOCKED: { exit: 14, sentence: {
    zh: 'Ukey 的 PIN 码已锁死，不能再试。请持单位证明到 CA 网点解锁，或拨打客服热线；解锁后再运行 certdesk-driver update --resume。',
    en: 'The Ukey’s PIN is locked; no further try is possible. Have it unlocked at a service point of the authority or call the '
      + 'hotline, then run certdesk-driver update --resume.',
  } },
  NOTHING_TO_RENEW: { exit: 15, sentence: {
    zh: 'Ukey 上没有可更新的证书。请确认插入的是需要续期的那个 Ukey（certdesk-driver status 可查看内容）。',
    en: 'The Ukey holds no certificate to renew. Make sure that it is the right one (certdesk-driver status shows what it holds).',
  } },
  SEVERAL: { exit: 16, sentence: {
    zh: '发现多张可更新的证书。请用 --serial 指定其中一张。',
    en: 'Several certificates could be renewed. Choose one with --serial.',
  } },
  KEY_UNSUPPORTED: { exit: 17, sentence: {
    zh: '本程序只能更新 RSA 证书；SM2 证书的 Ukey 没有统一的 PKCS#11 接口，请使用 Ukey 厂商提供的更新工具或联系客服热线。',
    en: 'This driver renews RSA certificates only. SM2 tokens have no common PKCS#11 interface: use the updater of the Ukey’s maker, '
      + 'or call the hotline.',
  } },
  SERVER_UNREACHABLE: { exit: 20, sentence: {
    zh: '连不上服务器。请检查网络、代理和服务器地址（--server），然后运行 certdesk-driver update --resume。',
    en: 'The server cannot be reached. Check network, proxy and address (--server), then run certdesk-driver update --resume.',
  } },
  SERVER_FAULT: { exit: 21, sentence: {
    zh: '服务器暂时无法处理。请稍后运行 certdesk-driver update --resume；反复出现时请把追踪号告诉客服热线。',
    en: 'The server could not do it just now. Run certdesk-driver update --resume later; if it goes on, give the trace id to the hotline.',
  } },
  CERTIFICATE_REFUSED: { exit: 50, sentence: {
    zh: '收到的证书没有通过本机核对，没有写入 Ukey，原证书未受影响。请联系客服热线。',
    en: 'The certificate received did not pass the checks made here. Nothing was written; the old one is as it was. Call the hotline.',
  } },
  WRITE_FAILED: { exit: 51, sentence: {
    zh: '证书没有写入 Ukey，原证书未受影响。请运行 certdesk-driver doctor 查看原因，再运行 certdesk-driver update --resume。',
    en: 'The certificate could not be written to the Ukey; the old one is as it was. See certdesk-driver doctor, then run '
      + 'certdesk-driver update --resume.',
  } },
  INTERRUPTED: { exit: 60, sentence: {
    zh: '更新已中断。请运行 certdesk-driver update --resume 继续，不会重复签发。',
    en: 'The update was interrupted. Run certdesk-driver update --resume to go on; nothing is issued twice.',
  } },
  STILL_ISSUING: { exit: 61, sentence: {
    zh: '证书仍在签发中。请过几分钟运行 certdesk-driver update --resume 领取。',
    en: 'The certificate is still being issued. Run certdesk-driver update --resume in a few minutes to fetch it.',
  } },
  ALREADY_RUNNING: { exit: 62, sentence: {
    zh: '这张证书正由另一个 certdesk-driver 更新。请等它结束，或先关闭它。',
    en: 'Another certdesk-driver is renewing this certificate. Wait until it ends, or close it first.',
  } },
} as const satisfies Record<string, Outcome>;
