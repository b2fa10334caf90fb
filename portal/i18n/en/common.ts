import type { MessagesLike } from '../messages-like.js';
import type { common as chinese } from '../zh-CN/common.js';

export const common: MessagesLike<typeof chinese> = {
  hall: 'Online hall',
  hotline: 'Hotline 400-112-3838 (24 hours, every day)',
  hotlineCall: 'Call the hotline 400-112-3838',
  language: '中文',
  dark: 'Dark',
  light: 'Light',
  again: 'Try again',
  loading: 'Loading…',
  required: 'required',
  error: {
    offline: 'The connection is down. Check the network and try again; what you typed is still here.',
    fault: 'Something went wrong on our side. Try again in a moment; if it stays so, call 400-112-3838 and give the number %{trace}.',
    faultPlain: 'Something went wrong on our side. Try again in a moment; if it stays so, call 400-112-3838.',
    signedOut: 'You are no longer logged in. Log in again; what you typed is still here.',
    tooLarge: 'The file has %{size} MB, more than the 10 MB allowed. Scan at a lower resolution or take a photo with your phone.',
    empty: 'This file is empty; choose another one.',
    wrongType: 'Only JPG, PNG and PDF files are accepted. Save %{name} as one of these and upload it again.',
    heic: 'This photo is HEIC and was not sent. Take it anew on this page, or on the iPhone choose Settings → Camera → Formats → Most Compatible first, or save it as JPG. All else is kept.',
    notAPicture: 'Only photos (JPG or PNG) are accepted. Take a new photo or choose one from the album.',
    retryAt: 'Possible again from %{time}',
  },
};
