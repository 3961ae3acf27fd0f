/** Picture → the screen: a canvas with labels, marks and what is in focus; below it WebGL once it has started, and until then the same lines and discs. */
import type { Disc, Picture } from '../data/picture.ts';
import { changesBetween } from './changes.ts';
import { curveBetween, distanceTo, type Point } from './curve.ts';
import type { Engine } from './engine.ts';
import { type Camera, extentOf, frameOf, STILL } from './frame.ts';
import type { StageEvents } from './gestures.ts';
import { paintGround } from './ground.ts';
import type { Rectangle } from './labels.ts';
import { clear, fontOf, paint } from './paint.ts';
import { type Focus, makeScene, type Projection, type Scene } from './scene.ts';

export class Stage {
  readonly #container: HTMLElement;
  readonly #events: StageEvents;
  readonly #calm: boolean;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #engine: Engine | null = null;
  /** What is asked of the renderer before it is there. */
  #waiting: ((engine: Engine) => void)[] = [];
  #ended = false;
  #picture: Picture | null = null;
  #base: unknown = null;
  #focus: Focus | null = null;
  /** The camera of the first frame. */
  #camera: Camera;
  #frame: (point: Point) => Point = (point) => point;
  #size = { width: 1, height: 1 };
  /** Discs are smaller on a small stage. */
  #scale = 1;
  /** Places where no label may go. */
  taken: readonly Rectangle[] = [];

  /** @param calm no movement: the reader prefers reduced motion */
  constructor(container: HTMLElement, events: StageEvents, calm: boolean, camera: Camera | null) {
    this.#container = container;
    this.#events = events;
    this.#calm = calm;
    this.#camera = camera ?? STILL;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'scene';
    container.append(this.#canvas);
    this.#context = this.#canvas.getContext('2d')!;
    this.#measureStage();
    container.addEventListener('click', this.#clickBefore);
  }

  /** Shows a picture and what is in focus; `base` names the graph it is drawn from, and only a new one is indexed anew. */
  show(picture: Picture, base: unknown, focus: Focus | null): void {
    const before = this.#picture;
    const known = base === this.#base;
    if (this.#base && !known) this.#camera = STILL;
    this.#picture = picture;
    this.#base = base;
    this.#focus = focus;
    const engine = this.#engine;
    if (!engine) this.#draw();
    else if (!known || !before) engine.index(this.#camera);
    else {
      const changes = changesBetween(before, picture);
      if (changes.nodes.length + changes.edges.length > 0) engine.change(changes);
      else this.#draw();
    }
  }

  /** Dims everything else; costs no work of the graphics card. */
  focus(focus: Focus | null): void {
    if (focus === this.#focus) return;
    this.#focus = focus;
    this.#draw();
  }

  /** Fetches and starts the renderer; what was drawn before stays on the screen until it has drawn the same. */
  async start(): Promise<void> {
    const { Engine } = await import('./engine.ts');
    if (this.#ended || !this.#picture) return;
    const engine = new Engine(this.#container, {
      ...this.#events,
      picture: () => this.#picture!,
      scale: () => this.#scale,
      lineAt: (point) => this.lineAt(point),
      drawn: () => this.#engine && this.#draw(),
      calm: this.#calm,
    });
    this.#container.removeEventListener('click', this.#clickBefore);
    this.#engine = engine;
    engine.index(this.#camera);
    for (const ask of this.#waiting.splice(0)) ask(engine);
    performance.mark('colloquy:live');
  }

  #ask(what: (engine: Engine) => void): void {
    if (this.#engine) what(this.#engine);
    else this.#waiting.push(what);
  }

  /** A click before the renderer is there. */
  readonly #clickBefore = (event: MouseEvent): void => {
    const { left, top } = this.#container.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const disc = this.#discAt(point);
    const line = disc === null ? this.lineAt(point) : null;
    this.#events.onSelect(disc !== null ? { disc } : line !== null ? { line } : null);
  };

  /** Redraws the canvas. */
  #draw(): void {
    const picture = this.#picture;
    if (!picture) return;
    const { width, height } = this.#size;
    const ratio = Math.min(devicePixelRatio || 1, 2);
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== w || this.#canvas.height !== h) {
      Object.assign(this.#canvas, { width: w, height: h });
      Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    clear(this.#context, ratio);
    if (!this.#engine) {
      this.#frame = frameOf(extentOf(picture.discs.values()), this.#camera, this.#size);
      paintGround(this.#context, picture, (disc) => this.#place(disc));
    }
    paint(this.#context, this.scene(), picture.scheme, ratio);
  }

  /** What is on the screen, as shapes. */
  scene(whole = false): Scene {
    return makeScene(this.#picture!, this.#projection(), this.#focus, whole);
  }

  #projection(): Projection {
    return {
      ...this.#size,
      taken: this.taken,
      place: (disc) => this.#place(disc),
      measure: (text, size, bold) => this.#measure(text, size, bold),
    };
  }

  #place(disc: Disc): { x: number; y: number; radius: number } {
    const { x, y } = this.#engine ? this.#engine.place(disc.id) : this.#frame(disc);
    return { x, y, radius: (disc.size * this.#scale) / Math.sqrt(this.camera.ratio) };
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

  reveal(ids: readonly string[]): void {
    this.#ask((engine) => engine.reveal(ids));
  }

  get camera(): Camera {
    return this.#engine?.camera ?? this.#camera;
  }

  zoom(factor: number): void {
    this.#ask((engine) => engine.zoom(factor));
  }

  pan(dx: number, dy: number): void {
    this.#ask((engine) => engine.pan(dx, dy));
  }

  fit(): void {
    this.#ask((engine) => engine.move(STILL));
  }

  /** Lets the forces arrange the discs until it is called again. */
  async rearrange(): Promise<boolean> {
    return (await this.#engine?.rearrange()) ?? false;
  }

  #discAt(point: Point): string | null {
    for (const disc of this.#picture?.discs.values() ?? []) {
      if (disc.hidden) continue;
      const { x, y, radius } = this.#place(disc);
      if (Math.hypot(x - point.x, y - point.y) <= radius) return disc.id;
    }
    return null;
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
    const [before, scale] = [this.#size, this.#scale];
    this.#measureStage();
    const same = before.width === this.#size.width && before.height === this.#size.height;
    if (same || !this.#engine) this.#draw();
    else this.#engine.resize(scale !== this.#scale);
  }

  #measureStage(): void {
    const { clientWidth, clientHeight } = this.#container;
    this.#size = { width: clientWidth || 1, height: clientHeight || 1 };
    const room = Math.sqrt(Math.min(clientWidth, clientHeight * 1.3) / 640);
    this.#scale = Math.min(1.15, Math.max(0.6, room));
  }

  kill(): void {
    this.#ended = true;
    this.#container.removeEventListener('click', this.#clickBefore);
    this.#engine?.kill();
    this.#canvas.remove();
  }
}
