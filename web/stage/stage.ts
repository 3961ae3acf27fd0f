/** Picture → the screen: Sigma draws discs and lines, a canvas above them labels, marks and what is in focus. The only file that knows Sigma. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram, NodePointProgram } from 'sigma/rendering';
import type { Disc, Picture } from '../data/picture.ts';
import { changesBetween } from './changes.ts';
import { curveBetween, distanceTo, type Point } from './curve.ts';
import { followGestures, type StageEvents } from './gestures.ts';
import type { Rectangle } from './labels.ts';
import type { LiveLayout } from './live.ts';
import { fontOf, paint } from './paint.ts';
import { type Focus, makeScene, type Projection, type Scene } from './scene.ts';

/** Lines above which even a graphics card is spared rectangles, and above which software rendering is. */
const MANY_LINES = { card: 20_000, software: 700 };
const MANY_DISCS = { card: 20_000, software: 1_500 };

export class Stage {
  readonly #sigma: Sigma;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  readonly #software: boolean;
  #picture: Picture | null = null;
  #base: unknown = null;
  #focus: Focus | null = null;
  #live: LiveLayout | null = null;
  #calm: boolean;
  #drawn = false;
  /** Discs are smaller on a small stage. */
  #scale = 1;
  /** Places where no label may go. */
  taken: readonly Rectangle[] = [];

  /** @param calm no movement: the reader prefers reduced motion */
  constructor(container: HTMLElement, events: StageEvents, calm: boolean) {
    this.#calm = calm;
    this.#scale = scaleFor(container.clientWidth, container.clientHeight);
    this.#sigma = new Sigma(new Graph({ multi: true }), container, {
      renderLabels: false,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      nodeProgramClasses: { circle: NodeCircleProgram, point: NodePointProgram },
      edgeProgramClasses: { rectangle: EdgeRectangleProgram, line: EdgeLineProgram },
      defaultEdgeType: 'rectangle',
      nodeReducer: (id) => this.#discLook(id),
      edgeReducer: (key) => this.#lineLook(key),
      stagePadding: 46,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      zoomDuration: calm ? 0 : 150,
      inertiaDuration: calm ? 0 : 200,
      minEdgeThickness: 0.6,
    });
    this.#software = rendersInSoftware(container);
    this.#canvas = this.#sigma.createCanvas('scene', { beforeLayer: 'mouse' });
    this.#canvas.style.pointerEvents = 'none';
    this.#canvas.style.inset = '0';
    this.#context = this.#canvas.getContext('2d')!;
    this.#sigma.on('afterRender', () => this.#draw());
    followGestures(this.#sigma, {
      ...events,
      lineAt: (point) => this.lineAt(point),
      reveal: (id) => this.reveal([id]),
      camera: () => this.camera,
    });
  }

  /** Shows a picture; `base` names the graph it is drawn from, and only a new one is indexed anew. */
  show(picture: Picture, base: unknown): void {
    const before = this.#picture;
    this.#picture = picture;
    if (base === this.#base && before) {
      const partialGraph = changesBetween(before, picture);
      if (partialGraph.nodes.length + partialGraph.edges.length > 0)
        this.#sigma.refresh({ partialGraph, skipIndexation: true });
      else this.#draw();
      return;
    }
    this.#base = base;
    this.#focus = null;
    this.#index(picture);
  }

  #index(picture: Picture): void {
    const many = this.#software ? 'software' : 'card';
    const lineType = picture.all.size > MANY_LINES[many] ? 'line' : 'rectangle';
    const discType = picture.discs.size > MANY_DISCS[many] ? 'point' : 'circle';
    const graph = new Graph({ multi: true });
    for (const { id, x, y } of picture.discs.values()) graph.addNode(id, { x, y: -y, type: discType });
    const lines = [...picture.all.values()];
    // Lines drawn later lie above: what is stated above what is only named.
    const rank = { named: 0, stated: 1, denied: 2, agreement: 1, disagreement: 2 } as const;
    if (picture.network === 'all')
      for (const line of lines.sort((p, q) => rank[p.tone] - rank[q.tone]))
        if (graph.hasNode(line.a) && graph.hasNode(line.b))
          graph.addEdgeWithKey(line.key, line.a, line.b, {
            type: line.tone === 'named' ? lineType : lineType,
          });
    this.#sigma.setGraph(graph);
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  #discLook(id: string) {
    const disc = this.#picture?.discs.get(id);
    return disc
      ? {
          ...this.#sigma.getGraph().getNodeAttributes(id),
          size: disc.size * this.#scale,
          color: disc.colour,
          hidden: disc.hidden,
          label: null,
        }
      : { hidden: true };
  }

  #lineLook(key: string) {
    const line = this.#picture?.lines.get(key);
    return line
      ? {
          ...this.#sigma.getGraph().getEdgeAttributes(key),
          size: line.width,
          color: line.colour,
          hidden: false,
        }
      : { hidden: true };
  }

  /** Dims everything else; costs no work of the graphics card. */
  focus(focus: Focus | null): void {
    this.#focus = focus;
    this.#draw();
  }

  /** Redraws the canvas above. */
  #draw(): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = Math.min(devicePixelRatio || 1, 2);
    if (
      this.#canvas.width !== Math.round(width * ratio) ||
      this.#canvas.height !== Math.round(height * ratio)
    ) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${height}px`;
    }
    if (!this.#picture) return;
    paint(this.#context, this.scene(), this.#picture.scheme, ratio);
    if (!this.#drawn) performance.mark('colloquy:drawn');
    this.#drawn = true;
  }

  /** What is on the screen, as shapes. */
  scene(whole = false): Scene {
    return makeScene(this.#picture!, this.#projection(), this.#focus, whole);
  }

  #projection(): Projection {
    const { width, height } = this.#sigma.getDimensions();
    return {
      width,
      height,
      taken: this.taken,
      place: (disc) => this.#place(disc),
      measure: (text, size, bold) => this.#measure(text, size, bold),
    };
  }

  #place({ id, size }: Disc): { x: number; y: number; radius: number } {
    const at = this.#sigma.getGraph().getNodeAttributes(id) as Point;
    return { ...this.#sigma.graphToViewport(at), radius: this.#sigma.scaleSize(size) * this.#scale };
  }

  #measure(text: string, size: number, bold: boolean): number {
    const key = `${size}${bold}${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#context.font = fontOf(size, bold);
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** Where a disc lies in the container, for tests and for keyboard walks. */
  positionOf(id: string): { x: number; y: number; radius: number } | null {
    const disc = this.#picture?.discs.get(id);
    return disc && !disc.hidden ? this.#place(disc) : null;
  }

  /** Brings discs into view: one is centred, several are framed. */
  reveal(ids: readonly string[]): void {
    const points = ids.flatMap((id) => this.#sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { ratio } = this.#sigma.getCamera();
    const spread = Math.max(right - left, bottom - top) * 1.5;
    const wanted = points.length === 1 ? Math.min(ratio, 0.7) : Math.min(1, Math.max(0.25, spread));
    this.#move({ x: (left + right) / 2, y: (top + bottom) / 2, ratio: wanted });
  }

  get camera(): { x: number; y: number; ratio: number } {
    const { x, y, ratio } = this.#sigma.getCamera();
    return { x, y, ratio };
  }

  setCamera(camera: { x: number; y: number; ratio: number }): void {
    this.#sigma.getCamera().setState(camera);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  pan(dx: number, dy: number): void {
    const { x, y, ratio } = this.#sigma.getCamera();
    this.#move({ x: x + dx * ratio, y: y + dy * ratio });
  }

  fit(): void {
    this.#move({ x: 0.5, y: 0.5, ratio: 1 });
  }

  #move(state: Partial<{ x: number; y: number; ratio: number }>): void {
    const camera = this.#sigma.getCamera();
    if (this.#calm) camera.setState(state);
    else void camera.animate(state, { duration: 260, easing: 'quadraticInOut' });
  }

  /** Lets the forces arrange the discs anew until it is called again; then discs that overlap are moved apart. */
  async rearrange(): Promise<boolean> {
    if (this.#live) {
      this.#live.stop();
      this.#live = null;
      return false;
    }
    const { startLiveLayout } = await import('./live.ts');
    this.#live = startLiveLayout(this.#sigma.getGraph());
    return true;
  }

  /** The nearest visible line within a finger's reach. */
  lineAt(point: Point): string | null {
    const picture = this.#picture;
    if (!picture) return null;
    let best: { key: string; distance: number } = { key: '', distance: 7 };
    for (const line of picture.lines.values()) {
      if (this.#focus && !this.#focus.lines.has(line.key)) continue;
      const [a, b] = [picture.discs.get(line.a), picture.discs.get(line.b)];
      if (!a || !b || a.hidden || b.hidden) continue;
      const [from, to] = [this.#place(a), this.#place(b)];
      const reach = Math.abs(line.bend) * Math.hypot(from.x - to.x, from.y - to.y) + 8;
      if (point.x < Math.min(from.x, to.x) - reach || point.x > Math.max(from.x, to.x) + reach) continue;
      if (point.y < Math.min(from.y, to.y) - reach || point.y > Math.max(from.y, to.y) + reach) continue;
      const distance = distanceTo(curveBetween(from, to, line.bend), point);
      if (distance < best.distance) best = { key: line.key, distance };
    }
    return best.key || null;
  }

  /** To be called when the container's size may have changed. */
  resize(): void {
    const { clientWidth, clientHeight } = this.#sigma.getContainer();
    const { width, height } = this.#sigma.getDimensions();
    if (width === clientWidth && height === clientHeight) {
      this.#draw();
      return;
    }
    this.#scale = scaleFor(clientWidth, clientHeight);
    this.#sigma.resize(true);
    this.#sigma.refresh({ skipIndexation: true });
  }

  kill(): void {
    this.#live?.stop();
    this.#sigma.kill();
  }
}

const scaleFor = (width: number, height: number): number =>
  Math.min(1.15, Math.max(0.6, Math.sqrt(Math.min(width, height * 1.3) / 640)));

/** Whether WebGL runs on the processor (Software GL costs per shape, not per pixel). */
function rendersInSoftware(container: HTMLElement): boolean {
  const canvas = container.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
  const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
