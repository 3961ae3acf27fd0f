/** The embedding of an address, with a title that tries to end its attribute. */
import { embedSnippet } from '../../web/takeaway/offline.ts';

export const embedded = (address: string): string => embedSnippet(address, '"><script>alert(1)</script>');
