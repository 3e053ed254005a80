// The page where a mail is written: what the server answered to the last try stands explained above the letter, until the
// next try. Roundcube's own message about it goes away after some seconds.
const { rcmail } = globalThis;
let shown = null;

rcmail.addEventListener('plugin.plainbounce', async ({ said }) => {
  await import('./package/element-define.js');
  shown?.remove();
  shown = document.createElement('plain-bounce');
  shown.className = 'plainbounce';
  shown.locale = rcmail.env.plainbounce_locale;
  shown.value = said;
  document.querySelector('#compose-objects, #compose-content, form[name="form"]').prepend(shown);
});

rcmail.addEventListener('beforesend', () => {
  shown?.remove();
  shown = null;
});
