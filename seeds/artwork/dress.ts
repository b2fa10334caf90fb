import { portraitBox } from './portrait-box.js';
import { svg } from './svg.js';

export interface Dress {
  readonly outer: string;
  readonly inner: string;
  readonly cut: 'suit' | 'pullover' | 'shirt';
}

interface DrawnDress {
  /** Goes behind the neck. */
  readonly body: string;
  /** Goes over it. */
  readonly collar: string;
}

const { axis } = portraitBox;

/** Shoulders and chest down to `foot`. */
export function drawDress(dress: Dress, foot: number): DrawnDress {
  return { body: shoulders(dress, foot), collar: collar(dress, -1) + collar(dress, 1) };
}

function shoulders({ outer, inner, cut }: Dress, foot: number): string {
  const outline = svg`M20 ${foot}V500Q26 436 104 414L166 396Q200 440 234 396L296 414Q374 436 380 500V${foot}Z`;
  const opening = cut === 'suit' ? svg`<path d="M152 402L200 500L248 402Q200 452 152 402Z" fill="${inner}"/>` : '';
  return svg`<defs><linearGradient id="cloth" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.14"/>
    <stop offset="1" stop-color="#000" stop-opacity="0.28"/></linearGradient></defs>
    <path d="${outline}" fill="${outer}"/><path d="${outline}" fill="url(#cloth)"/>${opening}`;
}

function collar({ outer, inner, cut }: Dress, side: 1 | -1): string {
  if (cut === 'pullover') return '';
  const x = (offset: number): number => axis + side * offset;
  const shirt = svg`<path d="M${x(50)} 388L${x(56)} 424L${x(22)} 458L${axis} 440Z"
    fill="${inner}" stroke="#0002" stroke-width="1.2"/>`;
  const lapel = svg`<path d="M${x(58)} 400L${x(92)} 440L${x(64)} 452L${x(70)} 462L${axis} 500L${x(46)} 414Z"
    fill="${outer}" stroke="#0005" stroke-width="1.4"/>`;
  return cut === 'suit' ? shirt + lapel : shirt;
}
