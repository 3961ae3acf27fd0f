/** Mouse and finger on the network → hovering, selecting, dragging, centring, and where the camera comes to rest. */
import type Sigma from 'sigma';
import type { Point } from './curve.ts';

export interface StageEvents {
  onHover: (disc: string | null) => void;
  onSelect: (target: { disc: string } | { line: string } | null) => void;
  onCamera: (camera: { x: number; y: number; ratio: number }) => void;
}

interface Hands extends StageEvents {
  lineAt: (point: Point) => string | null;
  reveal: (disc: string) => void;
  camera: () => { x: number; y: number; ratio: number };
}

/** Milliseconds after which a camera that was moved is at rest. */
const REST = 300;

export function followGestures(sigma: Sigma, hands: Hands): void {
  sigma.on('enterNode', ({ node }) => hands.onHover(node));
  sigma.on('leaveNode', () => hands.onHover(null));
  sigma.on('clickNode', ({ node }) => hands.onSelect({ disc: node }));
  sigma.on('clickStage', ({ event }) => {
    const line = hands.lineAt(event);
    hands.onSelect(line ? { line } : null);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    hands.reveal(node);
  });
  followDrags(sigma);
  let rest: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(() => hands.onCamera(hands.camera()), REST);
  });
  sigma.on('kill', () => clearTimeout(rest));
}

function followDrags(sigma: Sigma): void {
  let dragged: string | null = null;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    const point = sigma.viewportToGraph(event);
    sigma.getGraph().mergeNodeAttributes(dragged, point);
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = () => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
