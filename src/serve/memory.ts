/** How much memory the WebAssembly started after the call has taken, in bytes: it never gives any back, so a worker that took much is better replaced. */

export function watchMemory(): () => number {
  const taken: WebAssembly.Memory[] = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      for (const part of Object.values(this.exports))
        if (part instanceof WebAssembly.Memory) taken.push(part);
    }
  };
  return () => taken.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}
