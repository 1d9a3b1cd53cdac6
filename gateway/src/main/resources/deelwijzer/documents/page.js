// SPDX-License-Identifier: EUPL-1.2
'use strict';

const SERVICES = ['police', 'justice', 'municipality', 'care', 'education', 'audit', 'cases'];
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const DEEPEST = 6;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) {
    made.textContent = text;
  }
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function code(text) {
  return element('code', text);
}

/** Text in which what stands between backticks is code. */
function prose(name, text) {
  const made = element(name);
  (text || '').split('`').forEach((part, index) => made.append(index % 2 ? code(part) : part));
  return made;
}

/** What a reference of this document points to, or the thing itself. */
function resolve(api, thing) {
  if (!thing || !thing.$ref) {
    return thing;
  }
  const found = thing.$ref.slice(2).split('/').reduce((node, step) => node[step.replaceAll('~1', '/').replaceAll('~0', '~')], api);
  return resolve(api, found);
}

function typeOf(api, schema) {
  if (schema.const !== undefined) {
    return JSON.stringify(schema.const);
  }
  if (schema.enum) {
    return schema.enum.map((value) => JSON.stringify(value)).join(' of ');
  }
  if (schema.oneOf) {
    return schema.oneOf.map((one) => typeOf(api, resolve(api, one))).join(' of ');
  }
  const type = [schema.type].flat().filter(Boolean).join(' of ');
  if (schema.type === 'array') {
    return `lijst van ${typeOf(api, resolve(api, schema.items) || {})}`;
  }
  return schema.format ? `${type} (${schema.format})` : type || 'elke waarde';
}

/** The fields of an object, of the objects in a list, or of each alternative. */
function fields(api, given, depth = 0) {
  const schema = resolve(api, given) || {};
  const parts = [schema, ...[schema.items, ...(schema.oneOf || [])].map((one) => resolve(api, one)).filter(Boolean)];
  const list = element('dl');
  parts.filter((part) => part.properties).forEach((part) => {
    Object.entries(part.properties).forEach(([name, raw]) => {
      const field = resolve(api, raw);
      const term = element('dt');
      term.append(code(name), ` ${typeOf(api, field)}${(part.required || []).includes(name) ? ', verplicht' : ''}`);
      const meaning = prose('dd', raw.description || field.description);
      if (depth < DEEPEST) {
        meaning.append(...fields(api, field, depth + 1));
      }
      list.append(term, meaning);
    });
  });
  return list.children.length ? [list] : [];
}

function examples(api, content) {
  return Object.values(content.examples || {}).map((one) => resolve(api, one)).flatMap((example) => {
    const shown = typeof example.value === 'string' ? example.value : JSON.stringify(example.value, null, 2);
    return [element('p', `Voorbeeld: ${example.summary || ''}`), element('pre', shown, {tabindex: '0', role: 'region', 'aria-label': `Voorbeeld ${example.summary || ''}`})];
  });
}

function contents(api, described) {
  return Object.entries((described && described.content) || {}).flatMap(([form, content]) => {
    const line = element('p');
    line.append('Vorm: ', code(form));
    return [line, ...fields(api, content.schema), ...examples(api, content)];
  });
}

function parameters(api, operation) {
  const given = (operation.parameters || []).map((one) => resolve(api, one));
  if (!given.length) {
    return [];
  }
  const list = element('dl');
  given.forEach((parameter) => {
    const term = element('dt');
    term.append(code(parameter.name), ` in ${parameter.in}, ${typeOf(api, resolve(api, parameter.schema) || {})}${parameter.required ? ', verplicht' : ''}`);
    list.append(term, prose('dd', parameter.description));
  });
  return [element('h3', 'Parameters'), list];
}

function rights(api, operation) {
  const scopes = (operation.security || api.security || []).flatMap((one) => Object.values(one).flat());
  return element('p', scopes.length ? `Nodig: een token met scope ${scopes.join(' of ')}.` : 'Zonder token te gebruiken.');
}

function responses(api, operation) {
  return Object.entries(operation.responses).map(([status, raw]) => {
    const response = resolve(api, raw);
    const box = element('details');
    const title = element('summary');
    title.append(code(status), ` ${response.description || ''}`);
    box.append(title, ...contents(api, response));
    return box;
  });
}

function operation(api, base, path, method, described) {
  const box = element('details');
  const title = element('summary');
  title.append(element('span', method.toUpperCase(), {class: 'method'}), code(base + path), ` ${described.summary || ''}`);
  box.append(title, prose('p', described.description), rights(api, described), ...parameters(api, described));
  if (described.requestBody) {
    box.append(element('h3', 'Verzoek'), ...contents(api, resolve(api, described.requestBody)));
  }
  box.append(element('h3', 'Antwoorden'), ...responses(api, described));
  return box;
}

function service(name, api) {
  const section = element('section', '', {'aria-labelledby': name});
  const base = api.servers[0].url;
  const source = element('p', `Versie ${api.info.version}. `);
  source.append(element('a', 'De beschrijving als OpenAPI-document', {href: `${base}/openapi.json`}));
  section.append(element('h2', api.info.title, {id: name}), prose('p', api.info.description), source);
  Object.entries(api.paths).forEach(([path, item]) => METHODS.filter((method) => item[method])
    .forEach((method) => section.append(operation(api, base, path, method, item[method]))));
  return section;
}

/** The section of one service; one that does not answer says so and hides no other. */
async function read(name) {
  try {
    const answer = await fetch(`/${name}/v1/openapi.json`, {headers: {Accept: 'application/json'}});
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return [name, await answer.json()];
  } catch (unavailable) {
    return [name, null];
  }
}

/** The section of a service whose description could not be read or is none. */
function missing(name) {
  const section = element('section', '', {'aria-labelledby': name});
  section.append(element('h2', name, {id: name}), element('p', 'Deze dienst antwoordt nu niet. Probeer het later opnieuw.'));
  return section;
}

function shown(name, api) {
  try {
    return [api.info.title, service(name, api), 1];
  } catch (unreadable) {
    return [name, missing(name), 0];
  }
}

async function show() {
  const found = (await Promise.all(SERVICES.map(read))).map(([name, api]) => [name, ...shown(name, api)]);
  found.forEach(([name, title, section]) => {
    document.getElementById('main').append(section);
    const entry = element('li');
    entry.append(element('a', title, {href: `#${name}`}));
    document.getElementById('contents').append(entry);
  });
  const answered = found.reduce((sum, [, , , one]) => sum + one, 0);
  document.getElementById('state').textContent = `${answered} van de ${SERVICES.length} beschrijvingen gelezen.`;
}

show();
