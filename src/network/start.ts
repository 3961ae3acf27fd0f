/** Entity id → where its node starts: the same id starts at the same place in every run. */

/** A point in a disc of radius 100, spread by FNV-1a hashes of the id. */
export function startPosition(id: string): { x: number; y: number } {
  const angle = unit(`a${id}`) * 2 * Math.PI;
  const radius = 100 * Math.sqrt(unit(`r${id}`));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a hash as a number in [0, 1). */
function unit(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 4294967296;
}
