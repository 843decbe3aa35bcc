'use strict';

const MOST_BYTES = 4000000;
const byId = (id) => document.getElementById(id);

function say(text, bad) {
  byId('status').textContent = text;
  byId('status').classList.toggle('bad', bad === true);
}

/** A file goes as it is, so that its encoding can be found; what was pasted is UTF-8. */
async function page() {
  const file = byId('file').files[0];
  const pasted = byId('pasted').value;
  const kind = byId('kind').value;
  if (pasted.trim() !== '') {
    const html = kind === 'html' || (kind === 'auto' && pasted.trimStart().startsWith('<'));
    return { body: new Blob([pasted]), type: html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' };
  }
  if (file) {
    const text = kind === 'text' || (kind === 'auto' && file.name.toLowerCase().endsWith('.txt'));
    return { body: file, type: text ? 'text/plain' : 'text/html' };
  }
  return null;
}

async function read(event) {
  event.preventDefault();
  const { body, type } = (await page()) || {};
  if (!body) {
    say('Paste something or choose a file first.', true);
    return;
  }
  if (body.size > MOST_BYTES) {
    say('That is more than 4 MB.', true);
    return;
  }
  say('Reading ...');
  const headers = { 'Content-Type': type };
  const address = byId('address').value.trim();
  if (address !== '') {
    headers['X-Page-Address'] = encodeURI(address).replaceAll('%25', '%');
  }
  try {
    const answer = await fetch('/report', { method: 'POST', headers, body: await body.arrayBuffer() });
    const text = await answer.text();
    if (!answer.ok) {
      say(text, true);
      return;
    }
    byId('report').src = text;
    byId('report').hidden = false;
    byId('link').href = text;
    byId('link').hidden = false;
    document.body.classList.add('read');
    say('Done.');
  } catch (e) {
    say('The playground does not answer: is it still running?', true);
  }
}

/** What came last is what is read: a file takes the place of what was pasted, and the other way round. */
function choose(files) {
  byId('file').files = files;
  byId('pasted').value = '';
}

async function example() {
  try {
    byId('pasted').value = await (await fetch('/ferry-debate.html')).text();
    byId('file').value = '';
    byId('kind').value = 'auto';
    byId('form').requestSubmit();
  } catch (e) {
    say('The playground does not answer: is it still running?', true);
  }
}

byId('form').addEventListener('submit', read);
byId('file').addEventListener('change', () => { byId('pasted').value = ''; });
byId('pasted').addEventListener('input', () => { byId('file').value = ''; });
byId('form').addEventListener('dragover', (event) => event.preventDefault());
byId('form').addEventListener('drop', (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    choose(event.dataTransfer.files);
  }
});
byId('example').addEventListener('click', example);
