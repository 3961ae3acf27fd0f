/** Sigma without its layer for hovered discs: ours are drawn on the canvas above, and each layer costs a WebGL context. */
import Sigma from 'sigma';

/** What Sigma asks of a context that draws nothing. */
const NO_CONTEXT = { clear() {}, viewport() {}, getExtension: () => null };

export class Renderer extends Sigma {
  override createWebGLContext(id: string, options?: object): WebGLRenderingContext {
    if (id !== 'hoverNodes') return super.createWebGLContext(id, options as never);
    this.createCanvas(id);
    const contexts = (this as unknown as { webGLContexts: Record<string, unknown> }).webGLContexts;
    contexts[id] = NO_CONTEXT;
    return NO_CONTEXT as unknown as WebGLRenderingContext;
  }
}

/** A program that draws nothing, for that layer. */
export class NoProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
