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

/** The holder of the token pasted before, or null. */
export function pasted() {
  const kept = sessionStorage.getItem(PASTED);
  return kept && use(kept);
}

/** Takes a token from an issuer elsewhere. */
export function use(received) {
  accept(received);
  sessionStorage.setItem(PASTED, received);
  return holder;
}

/** The token, renewed first when it is about to expire. */
export async function validToken() {
  if (holder.exp - RENEW_SECONDS_EARLY < Date.now() / 1000) await renew();
  return token;
}

/** Signs in again as the same person; false for a pasted token, which only its issuer can renew. */
export async function renew() {
  if (sessionStorage.getItem(PASTED)) return false;
  renewing ??= signIn(holder.sub).finally(() => (renewing = null));
  await renewing;
  return true;
}

/** The authorization code flow with PKCE, followed in the background; null when this browser is not signed in. */
export async function authorize() {
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
