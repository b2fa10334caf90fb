import { useEffect, useReducer, useRef, type RefObject } from 'react';
import { fit, pan, resize, rotate, zoomAt, type Point, type Size, type View } from './transform.js';

export type StageAction =
  | { readonly type: 'loaded'; readonly page: Size; readonly view: View | null }
  | { readonly type: 'window'; readonly window: Size }
  | { readonly type: 'zoom'; readonly factor: number; readonly at?: Point }
  | { readonly type: 'pan'; readonly by: Point }
  | { readonly type: 'rotate'; readonly quarter: 1 | -1 }
  | { readonly type: 'fit' }
  | { readonly type: 'unload' };

export interface StageState {
  readonly window: Size;
  /** Natural size of the image; `null` until it is loaded. */
  readonly page: Size | null;
  readonly view: View | null;
}

const empty: StageState = { window: { width: 1, height: 1 }, page: null, view: null };

function move(action: StageAction, view: View, page: Size, window: Size): View {
  if (action.type === 'zoom') return zoomAt(view, action.factor, page, window, action.at);
  if (action.type === 'pan') return pan(view, action.by, page, window);
  if (action.type === 'rotate') return rotate(view, action.quarter, page, window);
  return fit(page, window, view.rotation);
}

export function stageReducer(state: StageState, action: StageAction): StageState {
  const { page, view } = state;
  if (action.type === 'unload') return { ...state, page: null, view: null };
  if (action.type === 'loaded') {
    const kept = action.view ? resize(action.view, action.page, state.window) : fit(action.page, state.window);
    return { ...state, page: action.page, view: kept };
  }
  if (action.type === 'window') {
    const refitted = page && view ? resize(view, page, action.window) : view;
    return { ...state, window: action.window, view: refitted };
  }
  return page && view ? { ...state, view: move(action, view, page, state.window) } : state;
}

export interface Stage {
  readonly state: StageState;
  readonly dispatch: (action: StageAction) => void;
  readonly element: RefObject<HTMLDivElement | null>;
}

/** The window a page is seen through: its size followed, the wheel turned into zoom at the pointer. */
export function useStage(): Stage {
  const [state, dispatch] = useReducer(stageReducer, empty);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) dispatch({ type: 'window', window: entry.contentRect });
    });
    observer.observe(node);
    // React listens passively to wheel events, which would scroll the page as well.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = node.getBoundingClientRect();
      const at = { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
      dispatch({ type: 'zoom', factor: Math.exp(-event.deltaY / 400), at });
    };
    node.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      node.removeEventListener('wheel', onWheel);
    };
  }, []);
  return { state, dispatch, element };
}
