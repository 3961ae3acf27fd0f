/// <reference types="vite/client" />

declare module 'virtual:engine' {
  const base64: string;
  export default base64;
}
