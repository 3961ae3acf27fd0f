/** Names → readable ids: `Thomas Li` → `thomas-li`. */
import { keyOf } from './word-forms.ts';

/** Lower case, Latin accents dropped, everything but letters and digits to hyphens; `unnamed` where nothing is left. */
export function idOf(name: string): string {
  const id = keyOf(name)
    .normalize('NFC')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return id.length > 80 ? id.slice(0, 80).replace(/-+$/, '') : id || 'unnamed';
}
