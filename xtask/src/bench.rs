// SPDX-License-Identifier: Apache-2.0 OR MIT
//! Measurements: our commands, the time that the codecs alone need, and other tools, all on the
//! same input in one run, turn by turn, so that a loaded machine is loaded for all.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};
use thirteen_unpack::{Artefact, Options, Seat, Stop, Visitor, measure, read};

use crate::tree::{Done, root};

pub mod unpack;

/// Wall time that a tool may take before it is given up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Hashes every content and times that.
struct Hash;

impl Visitor for Hash {
    type Output = Duration;

    fn wants(&self, _: &Seat<'_>) -> bool {
        true
    }

    fn visit(&self, _: &Seat<'_>, content: &[u8], _: bool) -> Option<Duration> {
        let start = Instant::now();
        std::hint::black_box(Sha256::digest(content));
        Some(start.elapsed())
    }
}

/// What nobody can be faster than on two cores: all streams decoded and all contents hashed, split
/// ideally; but no shorter than the longest stream.
fn limit(path: &Path) -> Done<Duration> {
    let artefact = Artefact::open(path)?;
    let options = Options { jobs: 1, hash: false, limits: artefact.limits() };
    let _ = measure::take();
    let tree = read(&artefact, &options, &Stop::new(), &Hash);
    let (total, longest) = measure::take();
    let hashing: Duration = tree.entries.iter().filter_map(|entry| entry.output).sum();
    let half = (Duration::from_nanos(total) + hashing) / 2;
    Ok(half.max(Duration::from_nanos(longest)))
}

/// A way to read an image.
struct Tool {
    name: &'static str,
    command: Vec<String>,
    /// Left behind by it, and taken away after each run.
    leaves: Option<PathBuf>,
    times: Vec<Duration>,
}

/// The limit is measured in this process: without optimisation it would flatter the program. So a
/// build for development hands over to one like that which is shipped; true where it has.
fn is_handed_over() -> Done<bool> {
    if !cfg!(debug_assertions) {
        return Ok(false);
    }
    let done = Command::new(env!("CARGO"))
        .args(["run", "--release", "--quiet", "--package", "xtask", "--"])
        .args(std::env::args_os().skip(1))
        .current_dir(root())
        .status()?;
    if done.success() { Ok(true) } else { Err("the measurement failed".into()) }
}

/// Builds the program as it is shipped.
fn build() -> Done {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--release", "--quiet", "--package", "thirteen"])
        .current_dir(root())
        .status()?;
    if built.success() { Ok(()) } else { Err("the release build failed".into()) }
}

/// What other tools write goes to memory where the system has such a folder.
fn memory_folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}

/// Measures and prints a table per image.
pub fn firmware(images: &[PathBuf], runs: usize) -> Done {
    if is_handed_over()? {
        return Ok(());
    }
    build()?;
    let images = if images.is_empty() { samples()? } else { images.to_vec() };
    println!("Median of {runs} runs, all tools in turn; wall time in ms, peak memory in MiB.");
    println!("limit: all streams decoded and all contents hashed, split over two cores.");
    for image in images {
        one(&image, runs)?;
    }
    Ok(())
}

fn one(image: &Path, runs: usize) -> Done {
    let folder = memory_folder().join(format!("thirteen-bench-{}", std::process::id()));
    let mut tools = tools(image, &folder);
    let mut limits = Vec::new();
    for _ in 0..=runs {
        limits.push(limit(image)?);
        for tool in &mut tools {
            if let Some(time) = time(tool)? {
                tool.times.push(time);
            }
        }
    }
    // The first round warms caches and is not counted.
    let limit = median(&mut limits.split_off(1));
    println!("\n{}", image.file_name().unwrap_or_default().to_string_lossy());
    println!("  {:<24} {:>8.1}", "limit", limit.as_secs_f64() * 1000.0);
    for tool in &mut tools {
        if tool.times.len() < 2 {
            println!("  {:<24} could not", tool.name);
            continue;
        }
        let time = median(&mut tool.times.split_off(1));
        let ratio = time.as_secs_f64() / limit.as_secs_f64();
        let memory = peak(tool)?.map(|mib| format!("{mib:>8.1} MiB")).unwrap_or_default();
        println!(
            "  {:<24} {:>8.1}   {ratio:>6.2} × limit {memory}",
            tool.name,
            time.as_secs_f64() * 1000.0
        );
    }
    Ok(())
}

/// Ours first, then what is installed. binwalk and unblob read a squashfs only with the program
/// `sasquatch`, which no package archive carries: where it is missing that is said, so that
/// nobody takes an early end for speed.
fn tools(image: &Path, folder: &Path) -> Vec<Tool> {
    let image = image.display().to_string();
    let thirteen = target().join("release/thirteen").display().to_string();
    let out = folder.display().to_string();
    let tool = |name, command: &[&str], leaves: bool| Tool {
        name,
        command: command.iter().map(ToString::to_string).collect(),
        leaves: leaves.then(|| folder.to_owned()),
        times: Vec::new(),
    };
    let mut tools = vec![
        tool("thirteen files", &[&thirteen, "files", &image, "--json"], false),
        tool("thirteen check", &[&thirteen, "check", &image, "--json"], false),
    ];
    let squashfs = squashfs_offset(Path::new(&image));
    if let (true, Some(offset)) = (is_installed("unsquashfs"), squashfs) {
        let offset = offset.to_string();
        tools.push(tool(
            "unsquashfs (root alone)",
            &["unsquashfs", "-q", "-n", "-f", "-o", &offset, "-d", &out, &image],
            true,
        ));
    }
    if is_installed("7z") {
        let folder = format!("-o{out}");
        tools.push(tool("7z", &["7z", "x", "-y", &folder, &image], true));
    }
    let whole = is_installed("sasquatch");
    if is_installed("binwalk") {
        let name = if whole { "binwalk" } else { "binwalk (no sasquatch)" };
        tools.push(tool(name, &["binwalk", "-e", "-C", &out, &image], true));
    }
    if is_installed("unblob") {
        let name = if whole { "unblob" } else { "unblob (no sasquatch)" };
        tools.push(tool(name, &["unblob", "-e", &out, &image], true));
    }
    tools
}

fn squashfs_offset(image: &Path) -> Option<u64> {
    let artefact = Artefact::open(image).ok()?;
    let options = Options { jobs: 2, hash: false, limits: artefact.limits() };
    let tree = read(&artefact, &options, &Stop::new(), &thirteen_unpack::ListOnly);
    tree.containers
        .iter()
        .find(|container| container.format == "squashfs")
        .map(|found| found.offset)
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn is_installed(program: &str) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join(program).is_file())
}

/// One run; `None` where the tool failed or took too long. Our own exit code 1 is a result.
fn time(tool: &Tool) -> Done<Option<Duration>> {
    let [program, arguments @ ..] = tool.command.as_slice() else { return Ok(None) };
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if start.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            break None;
        }
        std::thread::sleep(Duration::from_micros(200));
    };
    let time = start.elapsed();
    if let Some(folder) = tool.leaves.as_ref().filter(|folder| folder.exists()) {
        std::fs::remove_dir_all(folder)?;
    }
    Ok(status.filter(|status| matches!(status.code(), Some(0 | 1))).map(|_| time))
}

/// Peak memory of one run in MiB, where `/usr/bin/time` of GNU is there to ask.
fn peak(tool: &Tool) -> Done<Option<f64>> {
    if !Path::new("/usr/bin/time").exists() {
        return Ok(None);
    }
    let output = Command::new("/usr/bin/time")
        .args(["-f", "%M"])
        .args(&tool.command)
        .stdout(Stdio::null())
        .output()?;
    if let Some(folder) = tool.leaves.as_ref().filter(|folder| folder.exists()) {
        std::fs::remove_dir_all(folder)?;
    }
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(text.lines().last().and_then(|line| line.trim().parse::<f64>().ok()).map(|kib| kib / 1024.0))
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The firmware images of the samples.
fn samples() -> Done<Vec<PathBuf>> {
    let folder = std::env::var_os("THIRTEEN_SAMPLES")
        .ok_or("name images, or set THIRTEEN_SAMPLES to the folder of samples")?;
    let mut images: Vec<_> = std::fs::read_dir(Path::new(&folder).join("firmware"))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "bin"))
        .collect();
    images.sort();
    Ok(images)
}
