/** Lengths are CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Rotation = 0 | 90 | 180 | 270;

/** How a page lies in its window. */
export interface View {
  /** Screen pixels per image pixel. */
  readonly scale: number;
  readonly rotation: Rotation;
  /** The page's centre, counted from the window's centre. */
  readonly centre: Point;
  /** Follows the window's size until someone zooms. */
  readonly fitted: boolean;
}

export const zoomStep = 1.25;
const margin = 16;
const largest = 16;

/** The page's box on screen at scale 1, turned. */
export function turned(page: Size, rotation: Rotation): Size {
  return rotation % 180 === 0 ? page : { width: page.height, height: page.width };
}

export function fitScale(page: Size, window: Size, rotation: Rotation): number {
  const box = turned(page, rotation);
  const room = { width: Math.max(1, window.width - 2 * margin), height: Math.max(1, window.height - 2 * margin) };
  return Math.min(room.width / box.width, room.height / box.height);
}

export function fit(page: Size, window: Size, rotation: Rotation = 0): View {
  return { scale: fitScale(page, window, rotation), rotation, centre: { x: 0, y: 0 }, fitted: true };
}

/** Keeps a page that is larger than the window covering it, and a smaller one wholly inside. */
export function clamp(view: View, page: Size, window: Size): View {
  const box = turned(page, view.rotation);
  const reach = (length: number, room: number) => {
    const over = length * view.scale - room;
    return over > 0 ? over / 2 + margin : -over / 2;
  };
  const within = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));
  return {
    ...view,
    centre: {
      x: within(view.centre.x, reach(box.width, window.width)),
      y: within(view.centre.y, reach(box.height, window.height)),
    },
  };
}

/** Zooms so that what lies under `at` (from the window's centre) stays there. */
export function zoomAt(view: View, factor: number, page: Size, window: Size, at: Point = { x: 0, y: 0 }): View {
  const smallest = Math.min(fitScale(page, window, view.rotation), 1) / 4;
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
  const grown = scale / view.scale;
  const centre = { x: at.x - (at.x - view.centre.x) * grown, y: at.y - (at.y - view.centre.y) * grown };
  return clamp({ ...view, scale, centre, fitted: false }, page, window);
}

export function pan(view: View, by: Point, page: Size, window: Size): View {
  const centre = { x: view.centre.x + by.x, y: view.centre.y + by.y };
  return clamp({ ...view, centre, fitted: false }, page, window);
}

/** A quarter turn about the window's centre: what one was reading stays in view. */
export function rotate(view: View, quarter: 1 | -1, page: Size, window: Size): View {
  const rotation = ((view.rotation + quarter * 90 + 360) % 360) as Rotation;
  if (view.fitted) return fit(page, window, rotation);
  const { x, y } = view.centre;
  const centre = quarter === 1 ? { x: -y, y: x } : { x: y, y: -x };
  return clamp({ ...view, rotation, centre }, page, window);
}

/** The window changed: a fitted page fits again, another one stays where it was. */
export function resize(view: View, page: Size, window: Size): View {
  return view.fitted ? fit(page, window, view.rotation) : clamp(view, page, window);
}
