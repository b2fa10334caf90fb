import { DriverStop } from '../outcome/driver-stop.js';

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/** The server's origin. HTTPS everywhere; plain HTTP only to this very computer, where nobody listens in. */
export function serverAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw usage(`服务器地址“${text}”不正确，应形如 https://hall.example.com。`, `“${text}” is no server address; it looks like https://hall.example.com.`);
  }
  if (url.protocol === 'http:' && !loopback.includes(url.hostname)) {
    throw usage('服务器地址必须以 https:// 开头（http:// 只允许用于本机）。', 'The server’s address must begin with https:// (http:// is for this computer only).');
  }
  return new URL(url.origin);
}

const usage = (zh: string, en: string): DriverStop => new DriverStop('USAGE', { detail: { zh, en } });
