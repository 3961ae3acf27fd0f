/** The button that closes the panel: nothing is selected any more. */
import { select } from '../actions.ts';
import { Icon } from './icons.tsx';

export function Close() {
  return (
    <button type="button" class="button icon panel-close" aria-label="Close" onClick={() => select(null)}>
      <Icon name="close" />
    </button>
  );
}
