import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { writeByHand } from '../../seeds/artwork/handwriting.js';
import { drawSeal } from '../../seeds/artwork/seal.js';
import { sealSpot, signatureSpot } from '../../seeds/artwork/application-form.js';
import { svg } from '../../seeds/artwork/svg.js';
import { renderPdf } from '../../server/modules/document/pdf/render-pdf.js';
import { seededRandom } from '../../server/platform/random.js';
import { waitUntil } from '../../server/test/wait-until.js';
import type { Declared } from './declared.js';
import { partyState } from './parties.js';
import type { World } from './world.js';

// CommonJS with a default export, as in server/modules/document/form-scan/find-qr-code.ts.
const decode = 'default' in jsQR ? jsQR.default : jsQR;

interface SmsMessage {
  readonly phone: string;
  readonly text: string;
}

/** A person before the hall's first page. */
export async function enterHall(browser: Browser, { url }: Pick<World, 'url'>, screen: object = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', baseURL: url,
    acceptDownloads: true, ...screen,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto('/portal/');
  return page;
}

/** The newest text that a phone got and that matches. */
export async function smsTo(world: World, phone: string, pattern: RegExp): Promise<string> {
  let found = '';
  await waitUntil(async () => {
    const { messages } = await partyState<{ messages: SmsMessage[] }>(world, 'sms');
    found = messages.find((message) => message.phone === phone && pattern.test(message.text))?.text ?? '';
    return found !== '';
  }, { what: `${pattern} has come to ${phone.slice(0, 3)}…`, timeoutMs: 20_000, everyMs: 100 });
  return found;
}

/** Logs in as the guide's first step says: by the code that comes by SMS. */
export async function logInByCode(page: Page, world: World, phone: string): Promise<void> {
  await page.getByLabel('手机号码').fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  const code = /\d{6}/.exec(await smsTo(world, phone, /验证码/))![0];
  await page.getByLabel('短信验证码', { exact: true }).fill(code);
  await page.getByRole('checkbox', { name: '我已阅读并同意' }).check();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { name: '我的业务单' }).waitFor();
}

/** 续期 → 证书序列号 → 进入续费. */
export async function askForRenewal(page: Page, serial: string): Promise<void> {
  await page.getByRole('link', { name: '续期', exact: true }).first().click();
  await page.getByLabel('证书序列号').fill(serial);
  await page.getByRole('button', { name: '进入续费' }).click();
}

/** Says whose certificate it is and that Ukey and PIN are there; the order is open then. Returns its id. */
export async function startOrder(page: Page, creditCode: string): Promise<string> {
  await page.getByLabel('统一社会信用代码').fill(creditCode);
  await page.getByRole('group', { name: '办理年限' }).getByText('1 年').click();
  await page.getByRole('group', { name: 'Ukey 是否在手？' }).getByText('是', { exact: true }).click();
  await page.getByRole('group', { name: '是否记得 PIN 码？' }).getByText('是', { exact: true }).click();
  await page.getByRole('button', { name: '开始填写申请' }).click();
  await page.getByRole('heading', { name: '填写信息', level: 1 }).waitFor();
  return /orders\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

/** Fills in the whole form as a clerk does, the opening bank by keyword. */
export async function fillForm(page: Page, { organisation, operator, legalPerson }: Declared): Promise<void> {
  const fields: Readonly<Record<string, string>> = {
    企业名称: organisation.name,
    经办人姓名: operator.name, 经办人身份证号码: operator.idNumber, 经办人移动电话: operator.phone, 经办人电子邮箱: 'operator@applicant.example',
    法人姓名: legalPerson.name, 法人身份证号码: legalPerson.idNumber, 法人移动电话: legalPerson.phone,
    基本户名称: organisation.account.name, 基本户账号: organisation.account.number,
  };
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await chooseBranch(page, organisation.account.branch.name);
  await page.getByText('无需发票').click();
}

export async function chooseBranch(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '基本户开户行' }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

export async function saveForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.getByRole('heading', { name: '确认信息并打印申请表' }).waitFor();
}

export interface PaperFaults {
  readonly seal?: boolean;
}

/** Prints the form, signs it by hand and presses the red seal on it: the page as a scanner gives it. */
export async function printAndSign(page: Page, declared: Declared, { seal = true }: PaperFaults = {}): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '保存 PDF' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return signPaper(await renderPdf(Buffer.concat(chunks)), declared, seal);
}

/** The places of signature and seal are those of the drawn form, whose sheet is 1240 units wide. */
async function signPaper(sheet: Buffer, { organisation, operator }: Declared, seal: boolean): Promise<Buffer> {
  const random = seededRandom(`pen of ${operator.name}`);
  const signature = writeByHand(operator.name, signatureSpot.x, signatureSpot.y, { size: 90, ink: '#16245f' }, random);
  const stamp = svg`<g transform="translate(${sealSpot.x} ${sealSpot.y})">${drawSeal({
    organisationName: organisation.name, sealNumber: organisation.sealNumber,
  }, sealSpot.radius, random)}</g>`;
  const { width = 0, height = 0 } = await sharp(sheet).metadata();
  const ink = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1240 1754">${signature}${seal ? stamp : ''}</svg>`;
  return sharp(sheet).composite([{ input: Buffer.from(ink) }]).jpeg({ quality: 85 }).toBuffer();
}

export async function uploadForm(page: Page, scan: Buffer): Promise<void> {
  await page.getByLabel(/^(选择文件|重新上传)：签字盖章的申请表/).setInputFiles({ name: '申请表.jpg', mimeType: 'image/jpeg', buffer: scan });
  await page.getByRole('img', { name: '签字盖章的申请表预览' }).waitFor();
}

/** Reads a QR code off the screen, as a phone's camera does. */
export async function scanCode(page: Page, label: string): Promise<string> {
  const picture = page.getByRole('img', { name: label });
  await picture.waitFor();
  let text = '';
  await waitUntil(async () => {
    const { data, info } = await sharp(await picture.screenshot()).resize({ width: 600 })
      .ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    text = decode(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    return text !== '';
  }, { what: `${label} can be read`, everyMs: 100 });
  return text;
}

const aPhone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };

/** The operator's phone, on the page that the code leads to. */
export async function openPhone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ ...aPhone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const phone = await context.newPage();
  await phone.goto(address);
  return phone;
}

export async function takePhoto(phone: Page, photo: Buffer): Promise<void> {
  await phone.locator('input[type=file][capture]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo });
  await phone.getByRole('button', { name: '使用这张照片' }).click();
  await phone.getByRole('button', { name: /下一步$/ }).click();
}

/** Agrees to the face check if asked, goes to the provider and plays a result there; back on our page then. */
export async function showFace(phone: Page, outcome: string): Promise<void> {
  const start = phone.getByRole('button', { name: /^(同意，开始活体认证|开始活体认证|再试一次)$/ });
  await start.click();
  const go = phone.getByRole('button', { name: '开始活体认证', exact: true });
  const played = phone.getByRole('button', { name: outcome });
  await go.or(played).first().waitFor();
  if (await go.isVisible()) await go.click();
  await played.click();
  await phone.waitForURL(/\/portal\/phone\.html/);
}
