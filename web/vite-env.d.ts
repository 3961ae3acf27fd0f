/// <reference types="vite/client" />
/** Modules that the build makes: the query engine's WebAssembly as text. */
declare module 'virtual:engine' {
  const base64: string;
  export default base64;
}
