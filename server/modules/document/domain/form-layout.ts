/** A rectangle on the printed form, in units of 1/150 inch from the top left of an A4 sheet (1240 × 1754). */
export interface FormArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the printed form has what the checks look for; the same for every version of it. */
export const formLayout = {
  sheet: { left: 0, top: 0, right: 1240, bottom: 1754 },
  qrCode: { left: 960, top: 62, right: 1146, bottom: 248 },
  /** Everything that is printed lies in here. */
  print: { left: 88, top: 62, right: 1152, bottom: 1690 },
  /** Between the printed words of the signature box: only a pen writes here. */
  signature: { left: 280, top: 1388, right: 606, bottom: 1474 },
  /** The whole of the seal's box: it is seldom pressed in its middle. */
  seal: { left: 630, top: 1270, right: 1152, bottom: 1600 },
} as const satisfies Record<string, FormArea>;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From a place on the form to the pixel of a scan that shows it. */
export type FormPlacement = (place: Point) => Point;

/** The placement that three corners of the QR code give away: shift, turn and scale of the sheet. */
export function placedByQrCode(topLeft: Point, topRight: Point, bottomLeft: Point): FormPlacement {
  const { left, top, right, bottom } = formLayout.qrCode;
  const across = { x: (topRight.x - topLeft.x) / (right - left), y: (topRight.y - topLeft.y) / (right - left) };
  const down = { x: (bottomLeft.x - topLeft.x) / (bottom - top), y: (bottomLeft.y - topLeft.y) / (bottom - top) };
  return ({ x, y }) => ({
    x: topLeft.x + (x - left) * across.x + (y - top) * down.x,
    y: topLeft.y + (x - left) * across.y + (y - top) * down.y,
  });
}

/** The placement of a sheet that fills the scan: what is assumed where no QR code was found. */
export function fillingTheScan(width: number, height: number): FormPlacement {
  const { right, bottom } = formLayout.sheet;
  return ({ x, y }) => ({ x: (x / right) * width, y: (y / bottom) * height });
}
