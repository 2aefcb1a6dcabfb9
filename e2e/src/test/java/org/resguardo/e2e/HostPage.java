/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of somebody's site that is odd, broken or hostile, with marked scripts and a marked frame on it.
 *
 * @param name what is odd about it
 * @param asks true when visitors can be asked there all the same; otherwise nothing may ever load
 * @param headers what its server says
 * @param html the page
 */
record HostPage(String name, boolean asks, Map<String, String> headers, String html) {
    private static final String CSP = "Content-Security-Policy";
    private static final String STRICT =
            "default-src 'none'; script-src 'self' {{SERVER}} {{TRACKER}}; connect-src {{SERVER}}; frame-src {{TRACKER}}; base-uri 'none'; form-action 'none'";
    private static final String LATE = """
            setTimeout(() => {
              const main = document.querySelector('main');
              const script = document.createElement('script');
              const box = document.createElement('div');
              const frame = document.createElement('iframe');
              if (!frame) return;
              script.type = 'text/plain';
              script.dataset.consent = 'analytics';
              script.dataset.src = '{{TRACKER}}/late.js';
              if (window.name) script.nonce = window.name;
              frame.title = 'Video';
              frame.dataset.consent = 'embeds';
              frame.dataset.src = '{{TRACKER}}/video.html';
              box.append(frame);
              main.append(script, box);
            }, 100);
            """;
    private static final String PAGE = """
            <!doctype html><html lang="es"><head><meta charset="utf-8"><title>Panadería</title>
            {{HEAD}}{{LINE}}{{AFTER}}
            <script {{NONCE}} type="text/plain" data-consent="analytics" data-src="{{TRACKER}}/analytics.js"></script>
            <script {{NONCE}} type="text/plain" data-consent="marketing">new Image().src = '{{TRACKER}}/inline.gif'</script>
            </head><body><main><h1>Pan</h1><p><a href="#pan">Pan del día</a></p>
            <iframe title="Mapa" data-consent="embeds" data-src="{{TRACKER}}/map.html"></iframe>
            {{BODY}}</main></body></html>
            """;

    /** The pages, by their names. */
    static Map<String, HostPage> all() {
        Map<String, HostPage> all = new LinkedHashMap<>();
        quiet(all);
        policies(all);
        overwritten(all);
        changedLater(all);
        storage(all);
        forgers(all);
        return all;
    }

    private static void quiet(Map<String, HostPage> all) {
        add(all, "an ordinary page", true, Map.of(), PAGE);
        add(all, "no doctype", true, Map.of(), PAGE.replace("<!doctype html>", ""));
        add(all, "XHTML", true, Map.of("Content-Type", "application/xhtml+xml"), xhtml());
        add(all, "written from right to left", true, Map.of(), PAGE.replace("<html ", "<html dir=\"rtl\" "));
        add(all, "the line twice", true, Map.of(), PAGE.replace("{{LINE}}", "{{LINE}}{{LINE}}"));
        add(
                all,
                "the line without defer before there is a body",
                true,
                Map.of(),
                PAGE.replace("{{LINE}}", "<script src=\"{{SERVER}}/widget.js\"></script>"));
        add(
                all,
                "the line at the end",
                true,
                Map.of(),
                PAGE.replace("{{LINE}}", "").replace("{{BODY}}", "{{LINE}}"));
        add(
                all,
                "the line put in late by a script",
                true,
                Map.of(),
                PAGE.replace(
                        "{{LINE}}",
                        script(
                                "setTimeout(() => { const s = document.createElement('script'); s.src = '{{SERVER}}/widget.js?lang=es'; document.head.append(s); }, 50)")));
        add(
                all,
                "an element with our name",
                true,
                Map.of(),
                PAGE.replace("{{BODY}}", "<section id=\"privacidad\"><h2>Privacidad</h2></section>"));
        add(all, "a variable with our name", true, Map.of(), head("var privacidad = 'nuestra';"));
        add(
                all,
                "styles that shout",
                true,
                Map.of(),
                PAGE.replace(
                        "{{HEAD}}",
                        "<style>html{font-size:62.5%} *{font-size:50px!important;text-transform:uppercase;color:red!important;background:yellow!important;letter-spacing:1em} button{all:unset} section{position:static!important}</style>"));
        add(
                all,
                "a body that is a grid",
                true,
                Map.of(),
                PAGE.replace(
                        "{{HEAD}}", "<style>body{display:grid;grid-template-columns:1fr 1fr;overflow:hidden}</style>"));
    }

    private static void policies(Map<String, HostPage> all) {
        add(all, "the strictest content policy", true, Map.of(CSP, STRICT), PAGE);
        add(
                all,
                "a content policy with nonces",
                true,
                Map.of(
                        CSP,
                        "default-src 'none'; script-src 'nonce-abc123' {{TRACKER}}; frame-src {{TRACKER}}; connect-src {{SERVER}}; img-src {{TRACKER}}"),
                nonce());
        add(
                all,
                "strict-dynamic",
                true,
                Map.of(
                        CSP,
                        "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'; frame-src {{TRACKER}}; connect-src {{SERVER}}; img-src {{TRACKER}}"),
                nonce());
        add(all, "trusted types demanded", true, Map.of(CSP, STRICT + "; require-trusted-types-for 'script'"), PAGE);
        add(
                all,
                "trusted types without a policy of ours",
                false,
                Map.of(CSP, STRICT + "; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"),
                PAGE.replaceAll("<iframe.*</iframe>", ""));
        add(all, "a sandbox without an origin", true, Map.of(CSP, "sandbox allow-scripts"), PAGE);
        add(
                all,
                "no talk with our server allowed",
                true,
                Map.of(CSP, STRICT.replace("connect-src {{SERVER}}", "connect-src 'none'")),
                PAGE);
    }

    private static void overwritten(Map<String, HostPage> all) {
        add(
                all,
                "fetch that answers nonsense",
                true,
                Map.of(),
                head("window.fetch = () => Promise.resolve({ ok: true, text: () => 'yes' })"));
        add(all, "fetch that throws", true, Map.of(), head("window.fetch = () => { throw new Error('no') }"));
        add(all, "no fetch", true, Map.of(), head("delete window.fetch; window.fetch = undefined"));
        add(
                all,
                "answers hung onto Object.prototype",
                true,
                Map.of(),
                head(
                        "Object.assign(Object.prototype, { analytics: true, embeds: true, marketing: true, yes: true, out: true, site: true, sent: true, value: true })"));
        add(
                all,
                "Object.prototype with a setter",
                true,
                Map.of(),
                head(
                        "Object.defineProperty(Object.prototype, 'choices', { set() { throw new Error('no') }, get() { return { analytics: { yes: true, at: Date.now() } } } })"));
        add(
                all,
                "JSON.parse that says yes",
                false,
                Map.of(),
                head("JSON.parse = () => ({ choices: { analytics: { yes: true, at: Date.now() } } })"));
        add(
                all,
                "createElement that gives nothing",
                false,
                Map.of(),
                head("Document.prototype.createElement = () => null"));
        add(
                all,
                "attachShadow that throws",
                false,
                Map.of(),
                head("Element.prototype.attachShadow = () => { throw new Error('no') }"));
        add(all, "no custom elements", true, Map.of(), head("customElements.define = () => { throw new Error('no') }"));
        add(
                all,
                "no observer",
                false,
                Map.of(),
                head("window.MutationObserver = function () { throw new Error('no') }"));
        add(all, "no style sheets of our own", true, Map.of(), head("window.CSSStyleSheet = undefined"));
    }

    private static void changedLater(Map<String, HostPage> all) {
        add(
                all,
                "arrays broken afterwards",
                true,
                Map.of(),
                later(
                        "for (const name of ['push', 'forEach', 'map', 'indexOf', 'filter', 'slice']) Array.prototype[name] = () => { throw new Error('no') }"));
        add(
                all,
                "iteration broken afterwards",
                true,
                Map.of(),
                later("Array.prototype[Symbol.iterator] = () => { throw new Error('no') }"));
        add(
                all,
                "promises broken afterwards",
                true,
                Map.of(),
                later("Promise.prototype.then = () => { throw new Error('no') }"));
        add(
                all,
                "elements broken afterwards",
                true,
                Map.of(),
                later(
                        "for (const name of ['appendChild', 'insertBefore', 'replaceChild', 'removeChild']) Node.prototype[name] = () => { throw new Error('no') }; Element.prototype.setAttribute = () => { throw new Error('no') }"));
        add(
                all,
                "JSON and Object broken afterwards",
                true,
                Map.of(),
                later("JSON.stringify = JSON.parse = Object.keys = Object.freeze = () => { throw new Error('no') }"));
    }

    private static void storage(Map<String, HostPage> all) {
        add(
                all,
                "no storage",
                true,
                Map.of(),
                head("Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })"));
        add(
                all,
                "storage that is full",
                true,
                Map.of(),
                head("Storage.prototype.setItem = () => { throw new Error('full') }"));
        add(all, "rubbish in storage", true, Map.of(), head("localStorage.setItem('privacidad', '{{{')"));
        add(
                all,
                "choices in storage that nobody made",
                true,
                Map.of(),
                head(
                        "localStorage.setItem('privacidad', JSON.stringify({ id: 'h:1', choices: { analytics: { yes: true, at: 9e15 }, embeds: { yes: 'true', at: 1 } } }))"));
    }

    private static void forgers(Map<String, HostPage> all) {
        add(
                all,
                "a script that presses the button",
                true,
                Map.of(),
                later(
                        "setTimeout(() => { const b = document.querySelector('pv-banner').shadowRoot.querySelector('.accept'); b.click(); b.dispatchEvent(new MouseEvent('click', { bubbles: true })) }, 50)"));
        add(
                all,
                "a script that says yes by our own name",
                true,
                Map.of(),
                later("setTimeout(() => privacidad.set({ analytics: true, embeds: true, 'targeted-ads': true }), 50)"));
        add(
                all,
                "listeners that throw",
                true,
                Map.of(),
                later("privacidad.on('change', () => { throw new Error('no') })"));
    }

    private static void add(
            Map<String, HostPage> all, String name, boolean asks, Map<String, String> headers, String html) {
        boolean inline = headers.get(CSP) == null || headers.get(CSP).startsWith("sandbox");
        String late = inline ? script(LATE) : "<script src=\"{{SITE}}/late-insertion.js\"></script>";
        String body = html.contains("video.html") ? html : html.replace("</main>", late + "</main>");
        for (String gap : List.of("{{HEAD}}", "{{AFTER}}", "{{BODY}}", "{{NONCE}}")) {
            body = body.replace(gap, "");
        }
        all.put(name, new HostPage(name, asks, headers, body));
    }

    /** What inserts things late, as a file. */
    static String lateInsertion() {
        return LATE;
    }

    private static String script(String code) {
        return "<script>" + code + "</script>";
    }

    private static String head(String code) {
        return PAGE.replace("{{HEAD}}", script(code));
    }

    private static String later(String code) {
        return PAGE.replace(
                "{{AFTER}}",
                "<script defer src=\"data:text/javascript;charset=utf-8,"
                        + java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8)
                                .replace("+", "%20") + "\"></script>");
    }

    private static String nonce() {
        return PAGE.replace("{{NONCE}}", "nonce=\"abc123\"")
                .replace("{{LINE}}", "<script defer nonce=\"abc123\" src=\"{{SERVER}}/widget.js\"></script>")
                .replace("{{BODY}}", "<script nonce=\"abc123\">window.name = 'abc123';" + LATE + "</script>");
    }

    private static String xhtml() {
        return PAGE.replace("<!doctype html><html ", "<html xmlns=\"http://www.w3.org/1999/xhtml\" ")
                .replace("<meta charset=\"utf-8\">", "")
                .replace(" defer ", " defer=\"\" ")
                .replace("{{LINE}}", "<script defer=\"\" src=\"{{SERVER}}/widget.js\"></script>")
                .replace("{{BODY}}", "<script><![CDATA[" + LATE + "]]></script>");
    }

    @Override
    public String toString() {
        return name;
    }
}
