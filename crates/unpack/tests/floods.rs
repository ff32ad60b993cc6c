// SPDX-License-Identifier: Apache-2.0 OR MIT
//! A buffer full of plausible headers costs a bounded amount of work, whatever the format. Work is
//! counted, not timed; `cargo run --release --example floods` times larger ones.

#[path = "support/floods.rs"]
mod flood;

use thirteen_unpack::exercise::work;

#[test]
fn headers_back_to_back_cost_bounded_work() {
    const SIZE: usize = 64 << 10;
    const DENSITY: flood::Density =
        flood::Density { heads: &[64, 4096], strides: &[0, 64], fillers: &[0xff] };
    let floods = flood::floods(&DENSITY);
    assert!(floods.len() > 500, "{}", floods.len());
    // 32 MiB at once, and a few passes; several formats may share a magic.
    let most = (3 * (32 << 20) + 64 * SIZE) as u64;
    for flood in floods {
        let spent = work(&flood.fill(SIZE));
        assert!(spent <= most, "{}: {spent}", flood.name);
    }
}

#[test]
fn what_lies_behind_a_flood_is_still_found() {
    // 4 MiB of the first numbers of jffs2 nodes, then a gzip member and a file system.
    let mut bytes = [0x85, 0x19, 0x01, 0xe0].repeat(1 << 20);
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats");
    let mut expected = Vec::new();
    for (format, file) in [("gzip", "text.gz"), ("jffs2", "little.jffs2")] {
        bytes.resize(bytes.len().next_multiple_of(0x1_0000) + 0x1_0000, 0xff);
        expected.push((format, bytes.len() as u64));
        let path = fixtures.join(format).join("reads").join(file);
        let fixture = std::fs::read(&path);
        bytes.extend_from_slice(fixture.as_deref().unwrap_or_default());
    }
    let artefact = thirteen_unpack::Artefact::from_bytes(bytes);
    for jobs in [1, 2] {
        let options = thirteen_unpack::Options { jobs, hash: false, limits: artefact.limits() };
        let stop = thirteen_unpack::Stop::new();
        let tree = thirteen_unpack::read(&artefact, &options, &stop, &thirteen_unpack::ListOnly);
        let found: Vec<_> = tree.containers.iter().map(|c| (c.format, c.offset)).collect();
        assert_eq!(found, expected);
    }
}
