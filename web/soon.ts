/** Lets the page's script and data in once its first frame is on the way to the screen. The build lays this beside the page as it is: no types, no imports. */
{
  const soon = document.getElementById('soon');
  const enter = () => {
    if (!(soon instanceof HTMLTemplateElement) || !soon.isConnected) return;
    soon.remove();
    document.head.append(soon.content);
  };
  // A page in the background has no frames.
  if (document.hidden) enter();
  else requestAnimationFrame(() => setTimeout(enter));
}
