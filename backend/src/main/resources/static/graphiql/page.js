import { examplesPlugin } from "/graphiql/examples.js";
import { authorize, pasted, people, renew, signIn, use, validToken } from "/graphiql/identity.js";

const element = (id) => document.getElementById(id);
const create = React.createElement;
const explorer = ReactDOM.createRoot(element("explorer"));

async function fetcher(request, { headers } = {}) {
  let response = await ask(request, headers);
  if (response.status === 401 && (await renew())) response = await ask(request, headers);
  const body = await response.text();
  return body ? JSON.parse(body) : { errors: [{ message: `The service answered ${response.status}` }] };
}

async function ask(request, headers) {
  return fetch("/graphql", {
    method: "POST",
    headers: {
      Accept: "application/graphql-response+json, application/json",
      "Access-Purpose": element("purpose").value,
      Authorization: `Bearer ${await validToken()}`,
      "Content-Type": "application/json",
      ...headers,
    },
    body: JSON.stringify(request),
  });
}

/** Starts the explorer afresh: what one person was shown is gone when the next signs in. */
function show(holder) {
  const person = known.find((one) => one.username === holder.sub);
  element("who").className = "";
  element("who").textContent = [holder.name ?? holder.sub, person?.agency ?? holder.agency].join(" · ");
  if (person) element("person").value = person.username;
  element("scopes").hidden = false;
  element("scopes").open = false;
  element("scopes").querySelector("ul").replaceChildren(...holder.scopes.map((scope) => entry("li", scope)));
  explorer.render(
    create(GraphiQL, {
      key: `${holder.sub} ${holder.iat}`,
      fetcher,
      plugins: [examples],
      visiblePlugin: examples,
      storage: sessionStorage,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: "variables",
      defaultQuery: "# Choose an example on the left, or write your own.\n",
    }),
  );
}

function entry(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function option(person) {
  const made = entry("option", `${person.name}, ${person.job}`);
  made.value = person.username;
  return made;
}

function agencyGroup(agency) {
  const group = document.createElement("optgroup");
  group.label = agency;
  group.append(...known.filter((person) => person.agency === agency).map(option));
  return group;
}

async function attempt(signingIn) {
  try {
    const holder = await signingIn();
    if (holder) show(holder);
  } catch (failure) {
    element("who").className = "failed";
    element("who").textContent = failure.message;
  }
}

function whenSent(form, signingIn) {
  element(form).hidden = false;
  element(form).addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(signingIn);
  });
}

const known = await people();
const examples = await examplesPlugin(known, (username) => attempt(() => signIn(username)));
if (known.length > 0) {
  element("list").hidden = false;
  element("person").append(...[...new Set(known.map((person) => person.agency))].map(agencyGroup));
  whenSent("people", () => signIn(element("person").value));
  // arriving from the sign-in page leaves a spent code in the address
  history.replaceState(null, "", "/graphiql");
  await attempt(authorize);
} else {
  whenSent("paste", () => use(element("token").value.trim()));
  await attempt(pasted);
}
