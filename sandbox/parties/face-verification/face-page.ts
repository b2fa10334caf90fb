import type { FaceCheck } from './check.js';
import { faceOutcomes } from './outcomes.js';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const maskName = (name: string): string => name.slice(0, 1) + '*'.repeat(Math.max(1, name.length - 1));

const style = `
body { font: 16px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; margin: 0 auto; max-width: 30rem; padding: 1rem; color: #123; background: #fff }
.camera { height: 9rem; border: 3px dashed #267; border-radius: 50%; width: 9rem; margin: 1rem auto }
form { display: grid; gap: .6rem }
button { font: inherit; min-height: 3rem; border: 1px solid #267; border-radius: .5rem; background: #eef6f8; color: #123 }
button[value=PASS] { background: #0b6b3a; border-color: #0b6b3a; color: #fff }
`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`
  + `<title>${title}</title><style>${style}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** The provider's page on the phone: instead of a camera, a button for every way a check can end. */
export function facePage({ token, name }: FaceCheck): string {
  const buttons = Object.entries(faceOutcomes)
    .map(([key, { zh, en }]) => `<button name="outcome" value="${key}">${zh} <span lang="en">${en}</span></button>`).join('');
  return page('人脸核身（沙箱）', `<p>${escape(maskName(name))}，请选择要演示的结果。<br><span lang="en">Choose the result to play.</span></p>`
    + `<div class="camera" aria-hidden="true"></div><form method="post" action="page"><input type="hidden" name="token" value="${escape(token)}">${buttons}</form>`);
}

/** For a token that is unknown or used up. */
export const deadPage = (): string =>
  page('链接已失效', '<p>请返回原页面重新发起认证。<br><span lang="en">This link is no longer valid; go back and start again.</span></p>');
