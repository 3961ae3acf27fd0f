/** A block of lines `sentence => what it says; and that` → examples; `=> nothing` where the relation must not be found, ` ¶ ` for a new turn. */
import type { Example } from './types.ts';

export function sentences(block: string): Example[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', says = ''] = line.split(' => ');
      return {
        text: text.trim().replaceAll(' ¶ ', '\n'),
        says: says.trim() === 'nothing' ? [] : says.split(';').map((s) => s.trim()),
      };
    });
}
