// Tokens of the local issuer live in memory only: a reload gets a new one from the session. Without a local issuer a
// token is pasted, and kept until the tab closes.
const PASTED = "case-conference.token";
const RENEW_SECONDS_EARLY = 20;
const REDIRECT = `${location.origin}/graphiql`;

let token = null;
let holder = null;
let renewing = null;

/** The fictional people, or none where the service takes its tokens from elsewhere. */
export async function people() {
  const response = await fetch("/local/people");
  return response.ok ? response.json() : [];
}

/** Signs in as this person, whoever was signed in before. */
export async function signIn(username) {
  const csrf = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? "";
  const response = await fetch("/login", {
    method: "POST",
    headers: { "X-XSRF-TOKEN": decodeURIComponent(csrf) },
    body: new URLSearchParams({ username }),
  });
  if (!response.ok || new URL(response.url).searchParams.has("error")) throw new Error("Signing in was refused");
  const signedIn = await authorize();
  if (!signedIn) throw new Error("Signing in did not last");
  return signedIn;
}

/** Whoever this browser is still signed in as, or null. */
export async function resume() {
  const pasted = sessionStorage.getItem(PASTED);
  return pasted ? use(pasted) : (await people()).length > 0 ? authorize() : null;
}

/** Takes a token from an issuer elsewhere. */
export function use(pasted) {
  accept(pasted);
  sessionStorage.setItem(PASTED, pasted);
  return holder;
}

/** The token, renewed for the same person when it is about to expire. */
export async function validToken() {
  const expired = holder.exp - RENEW_SECONDS_EARLY < Date.now() / 1000;
  if (expired && !sessionStorage.getItem(PASTED)) {
    renewing ??= signIn(holder.sub).finally(() => (renewing = null));
    await renewing;
  }
  return token;
}

/** The authorization code flow with PKCE, followed in the background; null when nobody is signed in. */
async function authorize() {
  const verifier = random();
  const state = random();
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "graphiql",
    redirect_uri: REDIRECT,
    state,
    code_challenge: base64url(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))),
    code_challenge_method: "S256",
  });
  const arrived = new URL((await fetch(`/oauth2/authorize?${query}`, { headers: { Accept: "text/html" } })).url);
  const code = arrived.searchParams.get("code");
  if (!code || arrived.searchParams.get("state") !== state) return null;
  const response = await fetch("/oauth2/token", {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "graphiql",
      redirect_uri: REDIRECT,
      code,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) throw new Error("The issuer gave no token");
  accept((await response.json()).access_token);
  return holder;
}

function accept(received) {
  try {
    const payload = received.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (char) => char.charCodeAt(0))));
    holder = { ...claims, scopes: [claims.scope ?? []].flat().join(" ").split(" ").filter(Boolean).sort() };
    token = received;
  } catch {
    throw new Error("That is not an access token");
  }
}

function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
