import { LARGEST_UPLOAD } from '../api/upload.js';

export type FileFault = 'tooLarge' | 'empty' | 'wrongType' | 'notAPicture' | 'heic';

const isPicture = ({ type, name }: FileFacts): boolean => /^image\/(jpeg|png)$/.test(type) || /\.(jpe?g|png)$/i.test(name);
/** What iPhones store: this browser could not turn it into a JPEG, and the server has no decoder for it either. */
const isHeic = ({ type, name }: FileFacts): boolean => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
const isPdf = ({ type, name }: FileFacts): boolean => type === 'application/pdf' || /\.pdf$/i.test(name);

interface FileFacts {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What speaks against sending a file, before it is sent; the server looks into it again. */
export function checkFile(file: FileFacts, pdfToo: boolean): FileFault | null {
  if (file.size === 0) return 'empty';
  if (isHeic(file)) return 'heic';
  if (!isPicture(file) && !(pdfToo && isPdf(file))) return pdfToo ? 'wrongType' : 'notAPicture';
  return file.size > LARGEST_UPLOAD ? 'tooLarge' : null;
}

/** Megabytes with one decimal, rounded up so that a file that is too large never reads as one that is not. */
export const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toFixed(1);
