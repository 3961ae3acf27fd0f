/** Small things kept in this browser by name; where storage is shut they last as long as the page. */

const PREFIX = 'colloquy:';

export function load(key: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
}

export function save(key: string, value: Record<string, string>): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Private windows and sandboxed frames refuse storage: it stays in memory.
  }
}
