/** Questions in SPARQL and their answers. */
export function Query() {
  return <div class="view" id="view" role="tabpanel" aria-labelledby="tab-query" />;
}
