/** Picture → WebGL: Sigma draws discs and lines, follows mouse and fingers, and moves the camera. The only file that knows Sigma. */
import Graph from 'graphology';
import type Sigma from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram, NodePointProgram } from 'sigma/rendering';
import type { Picture } from '../data/picture.ts';
import type { Changes } from './changes.ts';
import type { Point } from './curve.ts';
import { type Camera, PADDING } from './frame.ts';
import { followGestures, type StageEvents } from './gestures.ts';
import { THINNEST } from './ground.ts';
import type { LiveLayout } from './live.ts';
import { inDrawingOrder } from './order.ts';
import { NoProgram, Renderer } from './renderer.ts';

/** Discs and lines above which even a graphics card is spared fine shapes, and above which software rendering is. */
const MANY = { card: { discs: 20_000, lines: 20_000 }, software: { discs: 1_500, lines: 700 } };
/** Sigma's own names for its kinds; of those it brings and we have no use for, nothing is made. */
const DISCS = { fine: { circle: NodeCircleProgram }, light: { circle: NodePointProgram } };
const LINES = {
  fine: { line: EdgeRectangleProgram, arrow: NoProgram },
  light: { line: EdgeLineProgram, arrow: NoProgram },
};

interface Programs {
  nodeProgramClasses: (typeof DISCS)[keyof typeof DISCS];
  edgeProgramClasses: (typeof LINES)[keyof typeof LINES];
}

interface EngineOptions extends StageEvents {
  /** What to draw now. */
  picture: () => Picture;
  /** Factor on the size of discs. */
  scale: () => number;
  lineAt: (point: Point) => string | null;
  /** Called when WebGL has drawn a frame. */
  drawn: () => void;
  /** No movement: the reader prefers reduced motion. */
  calm: boolean;
}

export class Engine {
  readonly #sigma: Sigma;
  readonly #options: EngineOptions;
  readonly #software: boolean;
  #programsNow: Programs;
  #live: LiveLayout | null = null;

  constructor(container: HTMLElement, options: EngineOptions) {
    this.#options = options;
    this.#programsNow = this.#programs('software');
    this.#sigma = new Renderer(new Graph({ multi: true }), container, {
      renderLabels: false,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      ...this.#programsNow,
      nodeHoverProgramClasses: { circle: NoProgram },
      defaultNodeType: 'circle',
      defaultEdgeType: 'line',
      nodeReducer: (id, look) => this.#discLook(id, look),
      edgeReducer: (key, look) => this.#lineLook(key, look),
      stagePadding: PADDING,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      zoomDuration: options.calm ? 0 : 150,
      inertiaDuration: options.calm ? 0 : 200,
      minEdgeThickness: THINNEST,
    });
    this.#software = rendersInSoftware(container);
    this.#sigma.on('afterRender', options.drawn);
    followGestures(this.#sigma, {
      ...options,
      reveal: (id) => this.reveal([id]),
      camera: () => this.camera,
    });
  }

  /** How discs and lines are drawn: finely where there are few enough for the machine. */
  #programs(machine: keyof typeof MANY): Programs {
    const { discs, all } = this.#options.picture();
    return {
      nodeProgramClasses: DISCS[discs.size > MANY[machine].discs ? 'light' : 'fine'],
      edgeProgramClasses: LINES[all.size > MANY[machine].lines ? 'light' : 'fine'],
    };
  }

  /** Takes a new graph in. */
  index(camera: Camera): void {
    const picture = this.#options.picture();
    const programs = this.#programs(this.#software ? 'software' : 'card');
    if (
      programs.nodeProgramClasses !== this.#programsNow.nodeProgramClasses ||
      programs.edgeProgramClasses !== this.#programsNow.edgeProgramClasses
    ) {
      this.#programsNow = programs;
      this.#sigma.setSettings(programs);
    }
    const graph = new Graph({ multi: true });
    for (const { id, x, y } of picture.discs.values()) graph.addNode(id, { x, y: -y });
    if (picture.network === 'all')
      for (const { key, a, b } of inDrawingOrder(picture.all.values()))
        if (graph.hasNode(a) && graph.hasNode(b)) graph.addEdgeWithKey(key, a, b);
    this.#sigma.getCamera().setState({ ...camera, angle: 0 });
    this.#sigma.setGraph(graph);
  }

  /** Draws what changed of the same graph. */
  change({ nodes, edges }: Changes): void {
    this.#sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true });
  }

  #discLook(id: string, look: Record<string, unknown>) {
    const disc = this.#options.picture().discs.get(id);
    if (!disc) return { hidden: true };
    look.size = disc.size * this.#options.scale();
    look.color = disc.colour;
    look.hidden = disc.hidden;
    look.label = null;
    return look;
  }

  #lineLook(key: string, look: Record<string, unknown>) {
    const line = this.#options.picture().lines.get(key);
    // Denials are dashed, which the renderer cannot do: they lie on the canvas above.
    look.hidden = !line || line.tone === 'denied';
    look.size = line?.width;
    look.color = line?.colour;
    return look;
  }

  get size(): { width: number; height: number } {
    return this.#sigma.getDimensions();
  }

  /** Where a disc lies on the screen. */
  place(id: string): Point {
    return this.#sigma.graphToViewport(this.#sigma.getGraph().getNodeAttributes(id) as Point);
  }

  get camera(): Camera {
    const { x, y, ratio } = this.#sigma.getCamera();
    return { x, y, ratio };
  }

  setCamera(camera: Camera): void {
    this.#sigma.getCamera().setState(camera);
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
    this.move({ x: (left + right) / 2, y: (top + bottom) / 2, ratio: wanted });
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.move({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  pan(dx: number, dy: number): void {
    const { x, y, ratio } = this.camera;
    this.move({ x: x + dx * ratio, y: y + dy * ratio });
  }

  move(state: Partial<Camera>): void {
    const camera = this.#sigma.getCamera();
    if (this.#options.calm) camera.setState(state);
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

  /** Takes the container's new size; `rescaled` where discs change their size with it. */
  resize(rescaled: boolean): void {
    this.#sigma.resize(true);
    this.#sigma.refresh({ skipIndexation: true, ...(rescaled ? {} : { partialGraph: {} }) });
  }

  kill(): void {
    this.#live?.stop();
    this.#sigma.kill();
  }
}

/** Whether WebGL runs on the processor (Software GL costs per shape, not per pixel). */
function rendersInSoftware(container: HTMLElement): boolean {
  const canvas = container.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
  const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
