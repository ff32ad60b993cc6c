// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Puts the HTML report to axe-core, light and dark, narrow and wide, in a browser that is installed.
//! Not part of CI: it needs Chromium, and npm for axe-core.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tree::{Done, root};

/// The version of axe-core that the report is held to.
const AXE: &str = "axe-core@4.10.3";
/// Names under which Chromium goes.
const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
/// Schemes of colours, as Blink numbers them.
const SCHEMES: [(&str, &str); 2] = [("dark", "0"), ("light", "1")];
/// Widths in pixels: a phone, a desk.
const WIDTHS: [&str; 2] = ["360", "1280"];
/// Where the outcome stands in the page.
const MARK: &str = "axe-outcome:";

/// Runs it on a report, or on the one of the samples.
pub fn run(report: Option<PathBuf>) -> Done {
    let report = report.unwrap_or_else(|| root().join("docs/samples/report.html"));
    let html = std::fs::read_to_string(&report)
        .map_err(|error| format!("{}: {error}", report.display()))?;
    let scratch = root().join("target/accessibility");
    std::fs::create_dir_all(&scratch)?;
    let axe = axe(&scratch)?;
    let page = scratch.join("page.html");
    // Everything is open, so that everything is looked at.
    let html = html.replace("<details", "<details open");
    let script = format!(
        "<script>{axe}</script><script>axe.run().then(r => {{ document.title = '{MARK}' + \
         r.violations.length + ' violations, ' + r.passes.length + ' rules hold' + \
         r.violations.map(v => ' | ' + v.id + ' ' + v.nodes.map(n => n.html).join(' ')).join('')\
         ; }});</script></body>"
    );
    std::fs::write(&page, html.replacen("</body>", &script, 1))?;
    let browser = BROWSERS.iter().find(|name| Command::new(name).arg("--version").output().is_ok());
    let browser = browser.ok_or("Chromium is not installed (Debian: chromium)")?;
    let mut bad = 0;
    for (scheme, number) in SCHEMES {
        for width in WIDTHS {
            let outcome = look(browser, &page, number, width)?;
            println!("{scheme}, {width} px: {outcome}");
            bad += usize::from(!outcome.starts_with("0 violations"));
        }
    }
    if bad == 0 { Ok(()) } else { Err(format!("{bad} of 4 looks found something").into()) }
}

/// The script of axe-core, fetched once.
fn axe(scratch: &Path) -> Done<String> {
    let script = scratch.join("node_modules/axe-core/axe.min.js");
    if !script.exists() {
        let status = Command::new("npm")
            .args(["install", "--silent", "--no-save", "--prefix"])
            .arg(scratch)
            .arg(AXE)
            .status()?;
        if !status.success() {
            return Err(format!("npm install {AXE}: {status}").into());
        }
    }
    // A closing tag inside of it would end it.
    Ok(std::fs::read_to_string(script)?.replace("</script", "<\\/script"))
}

/// What axe says of the page, as the browser leaves it in the title.
fn look(browser: &str, page: &Path, scheme: &str, width: &str) -> Done<String> {
    let output = Command::new(browser)
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"])
        .arg("--virtual-time-budget=60000")
        .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
        .arg(format!("--window-size={width},1000"))
        .arg(format!("file://{}", page.display()))
        .output()?;
    let dom = String::from_utf8_lossy(&output.stdout);
    let title = dom.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let outcome = title.and_then(|(title, _)| title.strip_prefix(MARK));
    Ok(outcome.ok_or("the browser ended before axe did")?.to_owned())
}
