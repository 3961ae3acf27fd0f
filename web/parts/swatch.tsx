/** Entity type → its disc and mark, as in the network. */
import { typeLook } from '../palette.ts';
import { scheme } from '../state.ts';

export function Swatch({ type }: { type: string }) {
  const look = typeLook(type);
  return (
    <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" fill={look[scheme.value]} />
      <path
        d={look.mark}
        fill="var(--ground)"
        fill-rule="evenodd"
        transform="translate(1.6 1.6) scale(0.8)"
      />
    </svg>
  );
}
