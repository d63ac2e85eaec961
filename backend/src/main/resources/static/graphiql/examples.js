/** A GraphiQL plugin that lists the operations of examples.graphql; that file says how it is written. */
export async function examplesPlugin(people, signIn) {
  const groups = parse(await (await fetch("/graphiql/examples.graphql")).text());
  return { title: "Examples", icon: Icon, content: () => React.createElement(Panel, { groups, people, signIn }) };
}

function parse(file) {
  const groups = new Map();
  for (const section of file.split(/^### /m).slice(1)) {
    const [heading, ...lines] = section.split("\n");
    const [group, title] = heading.split(": ");
    const note = (key) =>
      lines
        .filter((line) => line.startsWith(`# ${key}: `))
        .map((line) => line.slice(key.length + 4))
        .join("\n");
    const query = lines.filter((line) => !line.startsWith("# ")).join("\n").trim();
    const example = { title, query, about: note("about"), as: note("as"), variables: note("variables") };
    groups.set(group, [...(groups.get(group) ?? []), example]);
  }
  return groups;
}

function Panel({ groups, people, signIn }) {
  const editors = GraphiQL.React.useEditorContext({ nonNull: true });
  const open = (example) => {
    editors.queryEditor.setValue(`${example.query}\n`);
    editors.variableEditor.setValue(example.variables);
  };
  return h(
    "div",
    { className: "examples" },
    h("div", { className: "graphiql-doc-explorer-title" }, "Examples"),
    [...groups].map(([group, examples]) =>
      h(
        "section",
        { key: group },
        h("h3", null, group),
        examples.map((example) => h(Example, { key: example.title, example, people, signIn, open })),
      ),
    ),
  );
}

function Example({ example, people, signIn, open }) {
  const person = people.find((one) => one.username === example.as);
  return h(
    "div",
    { className: "example" },
    h("button", { type: "button", onClick: () => open(example) }, example.title),
    h("p", null, example.about),
    person &&
      h("p", null, "Try it as ", h("button", { type: "button", onClick: () => signIn(person.username) }, person.name)),
  );
}

function Icon() {
  return h(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5, "aria-hidden": true },
    h("path", { d: "M5 6h14M5 12h14M5 18h9" }),
  );
}

function h(...args) {
  return React.createElement(...args);
}
