"""Words of English and Korean to the terms that recipes are compared by.

A term stands for one meaning in both languages, so that a question in one finds what was phrased in
the other. To teach a word, add it to the line of its meaning.
"""

from __future__ import annotations

from functools import cache

# A line is a term and the words that mean it. Korean ones are stems: what follows them in a word
# is taken as its ending. A term of several words is all of those meanings: "rename" is to change a
# name.
_MEANINGS = """
show: show list display print view see output get give tell check examine inspect report look cat \
 보여 보이 보기 보는 보고 볼 보려 봐 봅 봐줘 봐줄 점검 출력 표시 나열 목록 리스트 확인 조회 알려 알아 찍어
find: find search locate seek grep hunt 찾 검색 탐색
delete: delete remove erase rm wipe discard purge drop rid 삭제 지우 지워 지운 지울 제거 없애 날리 없앨 없앤 지우 없어진 사라진 날려 nuke 삭제된
create: create make generate 만들 만든 만드 생성 작성 달아 만들어 만드
new: new 새 새로 새로운 신규
copy: copy duplicate cp copying 복사 복제 카피
move: move mv relocate 이동 옮기 옮겨 옮긴 옮길
change name: rename
create folder: mkdir
create file: touch
file name: filename filenames 파일명 파일이름
status code: 상태코드
code: code codes 코드
completely: completely 완전히 싹
interval: interval intervals 간격
burn: burn flash 구워 굽기 굽는 구울
name: name named called title 이름 명칭 이라는 라는
change: change modify alter set adjust changing 바꾸 바꿔 바뀐 변경 수정 고치 고친 설정 고쳤 고쳐 바뀌 바꿀 바꾼 고칠 바꿨
edit change: edit edits edited 편집
convert: convert transform turn encode 변환 전환
save: save 저장
replace: replace substitute 치환 교체 대체
count: count counting 개수 갯수 세기 세어 세는 세줘 몇 카운트 건수
total: total sum altogether 합계 총량 총 합 전체합 더하 더한 총합
average: average mean 평균
maximum: maximum max 최댓값 최대값
size: size space footprint 크기 용량 사이즈
large: large big bigger larger huge greater > 큰 커 크고 크기가큰 대용량
large most: biggest largest
small: small smaller tiny < 작은 작고
small most: smallest
most: most top highest heaviest hog hogging 가장 제일 최대 상위 많이 맨
recent: newest latest recent recently last 최신 최근 마지막 지난 방금
old: old older oldest 오래된 오래 예전
first: first head beginning 처음 첫 앞 앞부분 첫번째
end: tail bottom ending 끝 뒤 끝부분
file: file document 파일 문서
folder: folder directory dir subdirectory directories 폴더 디렉토리 디렉터리
current: current currently here this present 현재 지금 여기 이번
all: all every everything each entire whole 일괄 모든 모두 전부 전체 다
recursive: recursive recursively subfolder underneath 재귀 하위
hidden: hidden dotfile 숨김 숨은 숨겨 숨겨진 숨겨져 숨긴
link: link symlink symbolic symlinks 링크 심볼릭
broken: broken dangling dead 깨진 끊어진 끊긴 댕글링
empty: empty blank zero-byte 빈 비어 비우 공백
duplicate: duplicate dupe repeated dedupe deduplicate 중복 같은
unique: unique uniq distinct 유일 고유 유니크
line: line row 줄 행 라인
word: word 단어 낱말
character: character char letter 글자 문자
byte: byte bytes 바이트
column: column field col 열 칸 컬럼 필드 칼럼
separate: separated delimited delimiter separator separate split-by 구분 나뉜 나누어 구분자
contain: contain containing contains includes including with inside 포함 들어 담긴 든 들어있는 적힌 적혀 쓰여 언급 mention mentioning mentioned
match: match matching matches 일치 맞는 매칭
text: text string phrase 텍스트 문자열 글 문구
pattern: pattern regex regexp expression 패턴 정규식 정규표현식
sort: sort order sorted ordered rank alphabetically alphabetical 정렬 순서 차례 순으로
reverse: reverse backwards descending reversed inverse 거꾸로 역순 반대 내림차순 뒤집
numeric: numeric numerically numerical 숫자
random: random randomly shuffle 무작위 랜덤 섞
join: join merge concatenate combine 합치 합쳐 병합 이어 붙이 붙여 결합 연결하 머지 머징 합칠 합쳐진
split: split divide chunk 나누 나눠 쪼개 쪼갠 분할
compare: compare diff difference differ differences 비교 차이 다른 달라진 달라졌 달라지
common: common shared intersection 공통 겹치
between: between 사이 부터
upper: uppercase upper capitalize capitals 대문자
lower: lowercase lower 소문자
trim: trim strip whitespace 앞뒤
trailing trim: trailing
leading trim: leading
number: number 번호 넘버
utf8 encoding: utf-8 utf8
encoding: encoding charset 인코딩 문자셋
crlf: crlf dos carriage windows newline 개행 줄바꿈 윈도우
compress: compress archive pack bundle 압축 아카이브 묶
compress zip: zip
extract zip: unzip
compress gzip: gzip gz
extract gzip: gunzip
compress tar: tar tarball 타르
extract tar: untar
compress tar gzip: tar.gz tgz
compress tar xz: tar.xz txz
compress tar bzip2: tar.bz2 tbz2
compress tar zstd: tar.zst
bzip2: bzip2 bz2 bzip
zstd: zstd zst zstandard
sevenzip compress: 7z 7zip
pluck extract: extract
pluck: 꺼내 추출 뽑
extract: decompress uncompress unpack 풀 압축풀기 압축해제
lift: 해제
process: process processes program task 프로세스 프로그램
job: job jobs 작업 잡
kill: kill terminate end quit 죽이 죽여 종료 죽은 죽기
force: force forcibly forced hard 강제 강제로
stop: stop halt 중지 멈추 멈춰 멈췄 멈춘 멈춤 정지 중단
pause stop: pause suspend 일시정지 일시중지
start: start launch begin up 시작 기동 띄우 올리 띄워 띄운 올려서
restart: restart relaunch 재시작 재기동
reboot: reboot 재부팅 리부팅
shutdown: shutdown poweroff power-off off 끄 꺼 전원
enable: enable activate on 활성 켜 켜기 자동
disable: disable deactivate 비활성
run: run running execute invoke 실행 돌아가 돌고 도는 돌리 구동 떠 떠있
background: background detached nohup 백그라운드 뒤에서
foreground: foreground 포그라운드 앞으로
schedule: schedule cron crontab scheduled periodic periodically 예약 크론 주기 주기적
system: system systems 시스템
keep: keep retain 유지 남기 남겨 보존 놔두 놔둔 놔둬 냅두 냅둬
repeat: repeat watch repeatedly 반복 마다 계속 주기적
follow: follow live realtime real-time stream streaming tail-f following 실시간 따라 추적 지켜
port: port ports 포트
listen: listening listen open listener 열린 열려 대기 리슨 리스닝 듣
use: use used usage using occupy occupying occupied taking take consuming consume eat eating \
 holding 쓰 쓰는 사용 점유 이용 차지 먹는 먹어 먹고 잡고 물고 잡아먹 먹나 먹지
connection: connection connected socket established 연결 접속 소켓
network: network networking net 네트워크 인터넷
interface: interface nic adapter 인터페이스 랜카드
address: address 주소
ip: ip 아이피
public: public external wan 공인 외부 퍼블릭 공개
local: local private lan internal 로컬 내부 사설
route: route routing traceroute 라우팅 경로추적
nameserver: nameserver nameservers 네임서버
dns: dns resolve lookup nslookup dig domain 도메인
ping: ping reachable alive reach ping-test 핑 살아
download: download fetch wget grab 다운로드 다운 내려받 받기 받아
upload: upload send push-to 업로드 올리 올려 올린 전송 보내
header: header headers 헤더
request: request post 요청
response: response status-code 응답
server: server host machine remote-host 서버 호스트
serve: serve host-files 서빙 띄우
website: website site webpage page web url 웹사이트 사이트 웹페이지 웹 페이지
certificate: certificate cert ssl tls 인증서
expire: expire expiry expiration 만료
wifi: wifi wireless ssid wi-fi 와이파이 무선
speed: speed bandwidth throughput 속도 대역폭
firewall: firewall ufw 방화벽
disk ssd: ssd
disk hdd: hdd
disk: disk drive storage 디스크 드라이브 저장장치 저장공간
free: free available left remaining 확보 여유 남은 남아 남았 남는 빈공간
partition: partition blockdevice lsblk 파티션
mount: mount mounted mounting 마운트
unmount: unmount umount eject 언마운트
usb: usb 유에스비
inode: inode inodes 아이노드
memory: memory ram 메모리 램
cpu: cpu processor 씨피유 프로세서
core: core cores 코어
load: load 부하 로드
swap: swap 스왑
uptime: uptime 가동 가동시간 업타임
kernel: kernel 커널
version: version release versions 버전
os: os distribution distro linux 운영체제 배포판 ubuntu debian 우분투 데비안
hardware: hardware device 하드웨어 장치 디바이스 장비
hostname: hostname 호스트네임 호스트이름
temperature: temperature sensors 온도
user: user account 사용자 유저 계정
group: group groups 그룹
password: 비번 password passwd passphrase 비밀번호 암호 패스워드
login: login logged log-in logon login-history 로그인 접속한
whoami: whoami myself
root: root sudo administrator superuser 루트 관리자
permission: permission permissions chmod mode rights access 권한 퍼미션
executable: executable runnable 실행가능 실행권한
owner: owner ownership chown owned own 소유자 소유 소유권 소유한
write: write writable 쓰기
read: read readable 읽기 읽
package: package packages software apt 패키지 소프트웨어
installed: installed 깔려 깔린 설치되어 설치된 설치돼
install: install setup 설치 깔
from: from
two: two both 두 양쪽
uninstall delete: uninstall 언인스톨
outdated upgrade: outdated upgradable
upgrade: upgrade update updates 업데이트 업그레이드 갱신
service: service services daemon unit systemd systemctl 서비스 데몬
status: status state condition 상태
log: log logs journal journalctl 로그 기록 저널
error: error errors failed failure fail failing 에러 오류 실패 problem 문제
boot: boot booting startup 부팅 부트
message: message messages 메시지
since: since 이후 부터
history: history past 히스토리 이력 내역 기록
git: git 깃
gh github: github 깃허브
kubectl kubernetes: kubernetes k8s 쿠버네티스
commit: commit commits 커밋
branch: branch branches 브랜치 가지 브렌치
checkout: checkout switch 체크아웃 전환 갈아 옮겨가
rebase: rebase 리베이스
push: push 푸시 밀어
pull: pull 풀받 당겨 땡겨 땡기 당기 당겨
clone: clone 클론 복제 클로닝
stash: stash shelve 스태시 임시저장 스태쉬
undo: undo revert rollback uncommit cancel 취소 되돌리 되돌려 물러 롤백
amend: amend 덧붙
stage: stage staged staging 스테이지 스테이징 스테이지된
unstage: unstage 언스테이지
untracked: untracked 추적되지 추적안된 추적하지
tag: tag tags 태그
remote: remote origin 원격 리모트
remote upstream: upstream 업스트림
repository: repository repo repositories 저장소 리포 레포 레포지토리
author: author wrote committer 작성자 저자 누가 썼 쓴 짰 짠
blame: blame
conflict: conflict conflicted conflicts 충돌
cherry: cherry-pick cherrypick cherry pick 체리픽
ignore: ignore ignored gitignore 무시
submodule: submodule submodules 서브모듈
bisect: bisect 이분탐색
graph: graph visualize tree-view 그래프
url: url 주소
worktree: worktree 워크트리
diff compare: diff
pr: pr prs 풀리퀘스트 풀리퀘 피알
approve: approve 승인
why: why 왜
issue: issue issues 이슈
review: review reviews 리뷰 검토
workflow: workflow actions ci pipeline 워크플로 액션
release: release releases 릴리스 릴리즈
fork: fork 포크
gist: gist 기스트
assign: assign assigned assignee 할당 담당
close: close closed 닫 닫기
open: open opened 열기 열어 여는 열린
comment: comment comments 댓글 코멘트 주석
docker: docker 도커
container: container containers 컨테이너
image: image images img picture photo 이미지 사진 그림
volume: volume volumes 볼륨
compose: compose docker-compose 컴포즈
build: build building rebuild 빌드
increase: increase 늘리 늘려 늘린 증가 키우 키워
object: object 객체
again: again 다시
height: height 높이 세로
enter: enter attach shell-into into get-into 들어가 접속하
prune: prune unused dangling cleanup clean 정리 안쓰는 미사용 청소
ssh: ssh 에스에스에이치
key: key keys keypair 키 열쇠
tunnel: tunnel forward forwarding port-forward 터널 포워딩 포트포워딩
sync: sync synchronize rsync mirror 동기화 싱크 미러링
json: json 제이슨
csv: csv
yaml: yaml yml
xml: xml
pretty: pretty format indent beautify pretty-print formatted 예쁘게 정리 들여쓰기 포맷 보기좋게
valid: valid validate valid-json lint 유효 검증 검사 린트 점검
value: value 값
key value: key-value
array: array element item items 배열 요소 항목
date: date 날짜
today: today 오늘
yesterday: yesterday 어제
tomorrow: tomorrow 내일
time: time clock 시간 시각 몇시
when: when 언제
timezone: timezone tz 시간대 타임존
timestamp: timestamp epoch unix unixtime 타임스탬프 유닉스시간 유닉스 에포크
calendar: calendar cal 달력 캘린더
week: week weekly 주 주차
weekday: weekday 요일
month: month monthly 매달 매월 달 월
ago: ago before earlier 전 이전
later: later after from-now 후 뒤의
video: video movie mp4 clip 동영상 비디오 영상
audio: audio sound mp3 music 오디오 소리 음성 음악
resize: resize scale shrink downscale 리사이즈 크기조정 축소 줄이 줄여 스케일
crop: crop cut 자르 잘라
rotate: rotate 회전
frame: frame frames fps 프레임
gif: gif 움짤
pdf: pdf
quality: quality 품질 화질
metadata: metadata exif 메타데이터
information: info information detail details 정보 상세 자세히 자세
resolution: resolution dimension dimensions 해상도
python: python python3 파이썬
venv: venv virtualenv virtual-environment virtual 가상환경 가상
module: module 모듈
environment: environment env 환경
variable: variable 변수
packagejson: package.json
requirements: requirements requirements.txt dependency dependencies 의존성 요구사항
test: test tests 테스트
pytest test: pytest
unittest test: unittest
script: script 스크립트
alias: alias aliases 별칭 앨리어스
path: path 경로 패스
shell: shell 셸 쉘
bash shell: bash 배시
zsh shell: zsh
stdout: stdout 표준출력
stderr: stderr 표준에러
terminal: terminal screen console tty 터미널 콘솔 화면
exist: exist exists existing 존재
clear: clear cls 클리어
exit: exit status-code return-code 종료코드
command: command commands 명령 명령어 커맨드
manual: manual man help documentation docs usage-of 매뉴얼 도움말 설명서 사용법
where: where which whereis location 어디 위치 몇번째
session: session sessions tmux 세션
hash: hash checksum digest 해시 체크섬
hash md5: md5 md5sum
hash sha: sha sha256 sha256sum shasum
hash sha1: sha1 sha1sum
hash sha512: sha512 sha512sum
encrypt: encrypt encryption gpg 암호화
decrypt: decrypt 복호화
base64: base64 베이스64
hex: hex hexdump hexadecimal xxd 진수 헥사
bit: bit 비트
binary: binary 바이너리 이진
decimal: decimal 십진
octal: octal 팔진
absolute: absolute 절대
line number: 줄번호 행번호 라인번호
clockwise: clockwise 시계방향
change edit: edit editing 편집
editor: editor 편집기 에디터
subtitle: subtitle subtitles 자막
pretty: neat neatly nicely indentation indented 깔끔
show: 가져오 가져와 see
empty line: 빈줄 빈행
identical: identical 똑같 동일
markdown: markdown 마크다운
create: creation
delete: deletion removal
convert: conversion
extract: extraction
compare: comparison
excel: excel xlsx xls 엑셀 스프레드시트
horizontal: horizontal horizontally 좌우
vertical: vertical vertically 상하 위아래
go: go 가줘 가기 가려면 갈래
decode: decode 디코드 디코딩
type: type kind mime 종류 타입 형식 유형
tree: tree hierarchy 트리 구조
parent: parent ppid up-one 상위 부모
previous: previous prior back 이전 직전 아까
child: child children 자식
home: home 홈
long: long longest 긴 길이
length: length width 길이 너비 가로
depth: depth level levels deep 깊이 단계
extension: extension suffix ext 확장자
backup: backup back-up bak 백업
except: except 않고 않은 않는 않게 않도록 않을 않기 don't doesn't didn't isn't aren't exclude excluding without ignoring not skip 제외 빼고 말고 아닌 없는 빼 외에 없이 haven't hasn't
only: only just 만 오직
wait: wait sleep delay 기다 대기시간 잠들
measure: measure benchmark timing 측정 재기 재는 걸리는
limit: limit ulimit limits 제한 한도
clipboard: clipboard pasteboard 클립보드
battery: battery 배터리
sequence: sequence seq range 수열 연속
calculate: calculate compute arithmetic math calc 계산
insert: insert append add prepend 삽입 추가 덧붙이 넣
fill: fill
comma: comma 쉼표 콤마
tab: tab tabs 탭
space: spaces 공백 스페이스 띄어쓰기
number line: numbered
transpose: transpose
squash: squash 스쿼시 합친 스쿼쉬
discard: abandon throw 버리 버려 버려 버린 버릴
config: config configuration configure setting settings 설정 구성 환경설정
cache: cache cached caches 캐시
trash: trash rubbish bin 휴지통 쓰레기
zombie: zombie defunct 좀비
thread: thread threads 스레드 쓰레드
priority: priority nice renice niceness 우선순위
signal: signal sighup 시그널 신호
pid: pid 피아이디
id: id uid 아이디
online: online
lock: lock locked 잠금 잠그 잠궈 잠가
mac: mac 맥
proxy: proxy 프록시
cookie: cookie cookies 쿠키
env: printenv
secret: secret 비밀 시크릿
token secret: token 토큰
generate: generate
stats: statistics stats summary 통계 요약
filesystem: filesystem fs 파일시스템
hardlink: hardlink hardlinks 하드링크
block: block blocked blocking deny denied 차단 막아 막기 막고 막힌 거부
restore: restore recover 복원 복구 되살리 되살려 살리
pod: 파드 포드
deployment: 디플로이먼트 디플로이
namespace: 네임스페이스
replica: 레플리카 replicas
cluster: 클러스터
context: 컨텍스트
rollout: 롤아웃
label: 라벨 레이블
deploy: 배포
apply: 적용 반영
export: 내보내 내보낼
editor: 에디터 편집기
default: 기본 디폴트
interactive: interactive interactively 인터랙티브 대화형
preview: 미리보기 미리 프리뷰
initialize: init initialise 초기화
compile: 컴파일
development: 개발
table: 테이블
schema: 스키마
query: 쿼리 질의
database: databases 데이터베이스 디비
bucket: 버킷
project: 프로젝트
instance: 인스턴스
region: 리전
profile: 프로필 프로파일
terraform: 테라폼
cargo: 카고
rust: 러스트
go: golang 고랭
redis: 레디스
postgr: postgresql 포스트그레스 포스트그레
mysql: 마이에스큐엘
window: 창
tmux session: 티먹스
coverage: 커버리지
forgot: forgotten 빠뜨린 빠뜨리 빼먹 깜빡
parallel: 병렬
target: 타깃 타겟
crate: 크레이트
maven: 메이븐
gradle: 그래들
java: 자바
javascript: javascript 자바스크립트
system: system 시스템
everyone: everyone everybody anyone anybody 누구나 아무나
https: https
portfolio: portfolio 포트폴리오
gcloud: gcp
contributor: contributor contributors 기여자 기여
workspace: 워크스페이스 작업공간
configmap: configmaps 컨피그맵
verbose: verbose verbosely
user name: username 유저네임 사용자명
allow: allow allowed permit accept 허용 허락
rule: rule rules ruleset 규칙 룰
packet: packet packets 패킷
capture: capture sniff tcpdump 캡처
scan: scan nmap scanning 스캔
gateway: gateway 게이트웨이
hwaddr: 맥주소
vm: vm 가상머신 가상컴퓨터
health: health healthy smart 건강 수명
driver: driver drivers 드라이버
gpu: gpu graphics 그래픽 지피유
serial: serial 시리얼 일련번호
model: model 모델 기종
bios: bios firmware 바이오스 펌웨어
mainboard: mainboard motherboard baseboard 메인보드
language: language locale 언어 로케일
brightness: brightness 밝기
printer: printer printers 프린터 인쇄
suspend: 절전 절전모드 잠자기
hibernate: hibernate hibernation 최대절전
simulate: simulate simulation dry-run dryrun simulated 시험 모의
pin: pin pinned hold 고정
timer: timer timers 타이머
daily: daily everyday 매일
hourly: hourly 매시간
weekly: 매주
immutable: immutable undeletable unchangeable 변경불가
attribute: attribute attributes 속성
acl: acl facl 접근제어
sticky: sticky 스티키
readonly: readonly read-only 읽기전용
overwrite: overwrite overwriting 덮어쓰 덮어쓸
progress: progress 진행률 진행
temporary: temporary temp 임시
prefix: prefix 접두어 접두사
ask: ask asking prompt questions confirmation confirm 물어보 물어본 물어
hidden: dotfiles
lower: lowercased
redirect: redirect redirects redirection 리다이렉트 리디렉션
auth: authentication authenticate auth 인증
retry: retry retries 재시도
broken: corrupted corrupt 손상
relative: relative 상대
inside: 내용물
computer: computer pc laptop 컴퓨터 노트북 피씨
logout: logout logoff log-out 로그아웃
full: full 꽉 가득 찼어 찼는지 찼나 찼지 찼네 찬
public key: pubkey 공개키
local key: 개인키 비밀키
disconnect: disconnect disconnected 끊기 끊고 끊어줘
slow: slow slowly 느린 느려 느리
specs: specs spec specification specifications 사양 스펙
bluetooth: bluetooth 블루투스
mute: mute muted unmute 음소거
monitor: monitor monitoring display 모니터 모니터링
idle: idle 유휴
subnet: subnet 대역 서브넷
hotspot: hotspot tethering 핫스팟 테더링
vpn: vpn 브이피엔
microphone: microphone mic 마이크
webcam: webcam camera 웹캠 카메라
keyboard: keyboard 키보드 자판
member: member members 구성원 멤버
register: register enroll 등록
reinstall: reinstall 재설치
enable status: enabled
filter: filter filtered filtering 필터 필터링 걸러 거르
monday: monday mondays 월요일
tuesday: tuesday tuesdays 화요일
wednesday: wednesday wednesdays 수요일
thursday: thursday thursdays 목요일
friday: friday fridays 금요일
saturday: saturday saturdays 토요일
sunday: sunday sundays 일요일
workday: weekdays workday workdays 평일
note: note notes 노트
global: global globally 전역 글로벌
cordon: cordon 코든
django: 장고
flask: 플라스크
jupyter: 주피터
previous: 돌아가기
namespace: namespace namespaces
pod: pod pods
deployment: deployment deployments
replica: replica
cluster: cluster clusters
context: context contexts
label: label labels
apply: apply applies applied applying
initialize: initialize initialized initializing
compile: compile compiles compiled compiling
table: table tables
schema: schema schemas
query: query queries
database: database
bucket: bucket buckets
instance: instance instances
region: region regions
profile: profile profiles
window: window
coverage: coverage
crate: crate crates
workspace: workspace workspaces
service: 유닛
owner: 소속 속한 속해 belong belongs belonging
hidden: invisible 안보이는
large: heavy fat 덩치큰 뚱뚱한
large most: heaviest fattest
size: 덩치 용적
delete: 내다버려 갖다버려
copy: 사본 복사본
contain: 써있 쓰여있 적혀있 나오는 들어간
replace: swap 갈아치워 갈아치우 갈아끼우 갈아끼워
duplicate: twice doubled doubles 겹치 겹친
compress: squeeze 말아줘 뭉쳐
owner: 주인 임자
free: room
connection: plugged attached 꽂혀 꽂힌 꽂아 꽂은 꽂혀있
kill: shut
command: 쳤 쳤던 입력했던 입력한
alias: shorthand abbreviation 줄임말 단축어 약어 약자 별명 단축명령
date: 며칠 몇일
single: 하나로
array: entry entries
join: glue stitch
page: page pages 쪽 페이지
resolution: pixel pixels 픽셀
delete: 치워
current: 요즘
login: 접속자 접속중
change owner: 소유권이전
change: 건드린 건드렸 건드리 손댄 손댔
all: 죄다 싹다 몽창 모조리 남김없이 깡그리 죄
empty: 비워 텅 텅빈
load: busy 바빠 바쁜지 바쁜
header: heading headings
recent: lately
login: 들어왔 들어왔었 들어와있
save: 담아줘 담아두 담아놔
full most: fullest
unmount: unplug
vendor: manufacturer maker 제조사 회사
manual: 사용설명서
most: 최고
size: 자리
kill: 꺼버려 닫아버려
link: 바로가기
current: 여기에 around-here
lock: 걸어잠가
write: 쓰지
find: dig 뒤져 뒤지
word: 낱말이
use: 갉아먹 처먹 퍼먹
background: 뒷단
hidden: 숨어
delete: chuck 떼줘 떼어줘 떼어내
except: 떼고
go: 가자
move: drag 갖다놔
broken: damaged intact 깨졌 깨졌는지 깨져 망가졌 망가진
contain: say says saying
extract: 까줘
run: 돌게
time: 시계
move: 몰아넣
delete: 밀어버려
pluck: 빼내 빼내줘
replace: 갈아줘
frequency: frequency frequent frequently often occurrence occurrences common-most 빈도 자주 횟수
restart: bounce
stop: 내려 내린 내릴
name: call 부르 불리
run: 뜨 뜬 뜨는 뜨지 뜨나
start: 뜨게 뜨도록
change: 손댄 손댔
enable: 알아서
upgrade: 최신으로 최신버전으로
create: 파줘 파고 따줘 따고
prune: 치우 치워 치운 치울
stash: 치워두 치워둔 치워놓 넣어두 넣어둔
connection: 붙을 붙나
go: 가자 갈게 hop jump
public: 밖에서 바깥에서
outdated upgrade: 뒤처진 뒤쳐진
discard: 내버려
insert: 끼워 slip 집어넣 부어
show: peek
show: 골라 골라내 추려 추린
compare: 달라 다르 다른지
stop: 그만두 그만둬 그만둘 관두
pin: 묶어두 묶어둬 묶어둘
empty: 비워 비운 비울
expire: 언제까지
speed: 빨라 빠른지
compose: 컴포스
run: 돌려 돌았
squash: 뭉쳐 뭉치 melt
download: 긁어 긁어오
old: 낡은
why: 이유 원인 reason
except: won't shouldn't
exit: 빠져나가 빠져나오
author: 사람별 인당
status: 켜지나 켜지는지
reset: 리셋
signoff: sign-off signed-off 사인오프
go: 갔지 갔어 갔는지 갔나
squash: 하나로 한개로
"""

_STOP = """
but either 형태 구하 구해 구할 되도록이면
even ones accidentally 당장 혹시 됐지 됐어 됐나 됐는지 게 걸 되나 되나요 될까 되지 돼 되게 하게 하나요 할까 해야 하면 하면서 싶은데 싶어요 싶습니다 줄래
 부탁 부탁해 궁금 궁금해 뭔데 뭐지 뭔가요 있나요 있을까 되도록 하도록 시켜줘 시키기 뭐뭐 싹 잠깐 이렇게 그냥 나한테 저한테 나에게 바로 방금 같이 깨끗이 딱 걍 제발 일단
 에다 에다가 pls please gimme
a an the to of in on at for by into is are was be been do does did can could how what whats which
i me my you your we us it its that this these those there and or as up out so please want need
would should like some any if then than have has had im let lets way using via only just one
s t it's i'd i'm what's who's whose who's show-me who within being per now his her their them they
he she 를 을 이 가 은 는 의 에 로 와 과 랑 도 좀 것 거 수 싶 싶어 어떻게 방법 법 얼마나 얼마 누구 누구야 누군지 누구인지 누구지 야 하는 하기 해줘 해 하고
 하려면 할 한 있는 있다 있어 있는지 있나 되는 된 주세요 줘 뭐 뭐야 무엇 뭔지 뭐가 무슨 어떤 어느 그 저 내 나의 사람 너 너는 나 나는 우리 네 및 또는 그리고 하려고 때
 싶다 하고싶어 인지 인 하는데 되어 하려는 위해 위한 대해 대한 관한 안 안의 안에 속 중 중에 에서 으로 여러 번째 개 일 동안 간 명 같이 함께 따로 통째로 단위 단위로 돼
 되나 되지 건 이상 이하 초과 미만 넘는 이내 than over under during yet ever simply quickly easily actually really
 exactly properly somehow possible proper try trying wanna gonna know 한번 한방에 빨리 간단히 제발 그럼 제대로 얼른 몽땅
 중인 처럼 아래 이하 알고 모르겠 모르는데 뭐였 뭐더라 뭐죠 번에 한꺼번 그대로 두고 라는 이라는 무조건 어디더라 까먹 있지 있었 어떻 드려 드립니다 바랍니다 주시 주실 혹은
 잘 거였 거지 거죠 건지 건가 것까지 것만 것들 거든 달린
 forgot forget remember whatever everything's again's tell somewhere kindly thanks anybody got lying nearly 뭐라고 하나 하나만 sit sits 놈 놈이 놈이야 else who'd whoever gotta anyone somebody someone
 forgot forget remember whatever everything's again's tell somewhere kindly thanks anybody anyone somebody someone
 away anymore 쭉 걸려 죄다 이제 에서도
 뭐뭐 nobody eye
 올라온
 하나 too lying around 쌓인 곧 달렸어 달렸지 달렸나 달렸는지
"""

PAIRS = {
    ("new", "york"): "newyork",
    ("los", "angeles"): "losangeles",
    ("san", "francisco"): "sanfrancisco",
    ("hong", "kong"): "hongkong",
    ("new", "zealand"): "newzealand",
    ("몇", "번째"): "where",
    **{
        ("어느", f"{folder}{particle}"): "where"
        for folder in ("폴더", "디렉토리", "디렉터리")
        for particle in ("", "에", "인지", "야")
    },
    **{
        (what, there): "show"
        for what in ("뭐", "뭐가", "뭘", "무엇이")
        for there in "있어 있어요 있나 있나요 있는지 들었는지 들었는지만 들어있는지 들어있나 들어있어 들었어 들었나".split()
    },
    ("몇", "시"): "time",
    ("몇", "시야"): "time",
    ("몇", "시지"): "time",
    ("몇", "시예요"): "time",
    ("몇", "시에요"): "time",
    ("몇", "시인지"): "time",
    ("몇", "시인가요"): "time",
    ("user", "account"): "user",
    ("사용자", "계정"): "user",
    ("유저", "계정"): "user",
    ("right", "now"): "current",
    ("capital", "letter"): "upper",
    ("capital", "letters"): "upper",
    ("are", "you"): "yourself",
    ("32", "bit"): "bit",
    ("64", "bit"): "bit",
    ("how", "many"): "count",
    ("how", "much"): "count",
    ("how", "big"): "size",
    ("how", "large"): "size",
    ("how", "long"): "long",
    ("get", "rid"): "delete",
    ("date", "for"): "appointment",
    ("last", "day"): "final day",
    ("the", "end"): "end",
    ("end", "of"): "end",
    ("one", "line"): "line",
    ("my", "open"): "mine open",
    ("my", "pull"): "mine",
    ("my pull", "request"): "pr mine",
    ("my pull", "requests"): "pr mine",
    ("my", "pr"): "pr mine",
    ("my", "prs"): "pr mine",
    ("my", "issues"): "issue mine",
    ("내", "pr"): "pr mine",
    ("내", "풀리퀘스트"): "pr mine",
    ("내", "이슈"): "issue mine",
    ("be", "upgraded"): "outdated upgrade",
    ("be", "updated"): "outdated upgrade",
    ("iso", "8601"): "iso8601",
    **{
        (noun, f"수{particle}"): f"count {term}"
        for noun, term in {
            "줄": "line",
            "행": "line",
            "라인": "line",
            "단어": "word",
            "글자": "character",
            "문자": "character",
            "파일": "file",
            "폴더": "folder",
            "디렉터리": "folder",
            "열": "column",
            "커밋": "commit",
            "프로세스": "process",
            "컨테이너": "container",
            "사용자": "user",
            "브랜치": "branch",
        }.items()
        for particle in ("", "를", "가", "는", "만", "와")
    },
    ("pull", "request"): "pr",
    ("pull", "requests"): "pr",
    ("풀", "리퀘스트"): "pr",
    ("cherry", "pick"): "cherry",
    ("ip", "address"): "ip",
    ("logged", "in"): "login",
    ("log", "in"): "login",
    ("log", "into"): "login",
    ("back", "up"): "backup",
    ("look", "up"): "find",
    ("real", "time"): "follow",
    ("symbolic", "link"): "link",
    ("symbolic", "links"): "link",
    ("virtual", "environment"): "venv",
    ("working", "directory"): "current folder",
    ("shut", "down"): "shutdown",
    ("turn", "off"): "shutdown",
    ("맨", "아래"): "end",
    ("맨", "아래에서"): "end",
    ("is", "using"): "use",
    ("its", "subdirectories"): "recursive",
    ("all", "subdirectories"): "recursive",
    ("and", "subdirectories"): "recursive",
    ("its", "subfolders"): "recursive",
    **{
        (machine, off): "shutdown"
        for machine in ("시스템", "시스템을", "컴퓨터", "컴퓨터를", "서버", "서버를")
        for off in ("종료", "종료해", "종료해줘", "종료하기", "종료하는", "종료되게", "종료시켜")
    },
    ("port", "forwarding"): "tunnel",
    ("checked", "out"): "checkout",
    ("check", "out"): "checkout",
    ("roll", "back"): "undo",
    ("spin", "up"): "start",
    ("config", "map"): "configmap",
    ("config", "maps"): "configmap",
    ("fire", "up"): "start",
    ("bring", "up"): "start",
    ("tear", "down"): "delete",
    ("google", "cloud"): "gcloud",
    ("구글", "클라우드"): "gcloud",
    ("구글", "클라우드에"): "gcloud",
    ("read", "only"): "readonly",
    ("읽기", "전용"): "readonly",
    ("읽기", "전용으로"): "readonly",
    ("regular", "expression"): "pattern",
    ("home", "directory"): "home",
    ("operating", "system"): "os",
    ("block", "device"): "partition",
    ("block", "devices"): "partition",
    ("블록", "장치"): "partition",
    ("블록", "디바이스"): "partition",
    ("file", "system"): "filesystem",
    ("file", "systems"): "filesystem",
    ("파일", "시스템"): "filesystem",
    ("파일", "시스템을"): "filesystem",
    ("파일", "시스템의"): "filesystem",
    ("hard", "link"): "hardlink",
    ("hard", "links"): "hardlink",
    ("하드", "링크"): "hardlink",
    ("time", "zone"): "timezone",
    ("time", "zones"): "timezone",
    ("default", "gateway"): "gateway",
    ("기본", "게이트웨이"): "gateway",
    ("mac", "address"): "hwaddr",
    ("mac", "addresses"): "hwaddr",
    ("맥", "주소"): "hwaddr",
    ("virtual", "machine"): "vm",
    ("log", "out"): "logout",
    ("logging", "out"): "logout",
    ("every", "day"): "daily",
    ("each", "day"): "daily",
    ("every", "hour"): "hourly",
    ("every", "week"): "weekly",
    ("cpu", "temp"): "cpu temperature",
    ("exit", "code"): "exit",
    ("exit", "status"): "exit",
    ("free", "space"): "free",
    ("disk", "space"): "disk",
    ("line", "numbers"): "number",
    **{
        (packed, undo): "extract"
        for packed in ("압축", "압축을")
        for undo in (
            *"해제해 해제해줘 해제하기 해제하는 해제하고 해제하려면 해제할 해제해주세요 해제해서".split(),
            *"풀어주세요 풀려면 풀어서 풀자 풀래 풀고싶어 풀지 푸는지".split(),
        )
    },
    ("안", "보이는"): "hidden",
    ("thrown", "away"): "delete",
    ("is", "written"): "show inside",
    ("맨", "밑"): "end",
    ("맨", "밑에"): "end",
    ("맨", "밑에서"): "end",
    ("맨", "끝"): "end",
    ("맨", "끝에"): "end",
    ("than", "once"): "duplicate",
    ("두", "번"): "duplicate",
    ("실행할", "수"): "executable",
    ("how", "heavy"): "size",
    ("얼마나", "커"): "size",
    ("얼마나", "큰지"): "size",
    ("얼마나", "크지"): "size",
    ("접속해", "있어"): "login",
    ("접속해", "있는"): "login",
    ("접속해", "있는지"): "login",
    ("접속해", "있나"): "login",
    ("short", "form"): "alias",
    ("short", "for"): "alias",
    ("short", "name"): "alias",
    ("보기", "좋게"): "pretty",
    ("보기", "편하게"): "pretty",
    ("hard", "disk"): "disk",
    ("hard", "drive"): "disk",
    ("hard", "drives"): "disk",
    ("nothing", "in"): "empty",
    ("with", "nothing"): "empty",
    ("have", "nothing"): "empty",
    ("아무것도", "없는"): "empty",
    ("turn", "up"): "contain",
    ("turns", "up"): "contain",
    ("show", "up"): "contain",
    ("shows", "up"): "contain",
    ("upside", "down"): "reverse",
    ("usb", "stick"): "usb",
    ("thumb", "drive"): "usb",
    ("plug", "out"): "unmount",
    ("pull", "out"): "pluck extract",
    ("around", "here"): "current",
    ("add", "up"): "total",
    ("adds", "up"): "total",
    ("add", "together"): "total",
    ("is", "in"): "inside",
    ("what's", "in"): "inside",
    ("put", "together"): "join",
    ("못", "쓰게"): "readonly",
    ("side", "by"): "beside",
    ("next", "to"): "beside",
    ("switched", "on"): "boot",
    ("switched", "off"): "shutdown",
    ("power", "off"): "shutdown",
    ("power", "down"): "shutdown",
    ("look", "inside"): "show inside",
    ("look", "into"): "show inside",
    ("take", "me"): "go",
    ("build", "me"): "create",
    ("갖다", "놔줘"): "move",
    ("갖다", "놔"): "move",
    ("look", "for"): "find",
    ("looking", "for"): "find",
    ("안", "가리고"): "ignore",
    ("구분", "안"): "ignore",
    ("don't", "care"): "ignore",
    ("no", "matter"): "ignore",
    ("logging", "in"): "login",
    ("carry", "on"): "continue",
    ("go", "on"): "continue",
    ("come", "up"): "contain",
    ("comes", "up"): "contain",
    ("even", "if"): "force",
    ("안", "들어간"): "except contain",
    ("안", "들어있는"): "except contain",
    ("한눈에", "보여줘"): "show",
    ("누구", "건지"): "owner",
    ("켜질", "때"): "boot",
    ("켤", "때"): "boot",
    ("computer", "starts"): "boot",
    ("machine", "starts"): "boot",
    ("system", "starts"): "boot",
    **{("켜져", there): "status" for there in "있어 있나 있나요 있는지 있는지를".split()},
    ("압축", "풀기"): "extract",
    ("압축", "해제"): "extract",
    ("압축을", "풀기"): "extract",
    ("압축을", "풀어"): "extract",
    ("압축을", "풀고"): "extract",
    ("압축", "풀어"): "extract",
    ("압축", "풀어줘"): "extract",
    ("압축을", "푸는"): "extract",
    ("압축", "푸는"): "extract",
    ("the", "moment"): "current",
    ("this", "moment"): "current",
    ("bring", "down"): "stop",
    ("take", "down"): "stop",
    ("get", "into"): "enter",
    ("go", "into"): "enter",
    ("go", "inside"): "enter",
    ("step", "into"): "enter",
    ("hop", "into"): "enter",
    ("jump", "into"): "enter",
    ("no", "longer"): "prune",
    ("이제", "안"): "prune",
    ("안", "쓰는"): "prune",
    ("안", "쓰이는"): "prune",
    ("필요", "없는"): "prune",
    ("필요", "없어진"): "prune",
    ("sign", "in"): "login",
    ("sign", "into"): "login",
    ("sign", "out"): "logout",
    ("bring", "back"): "restore",
    ("put", "back"): "restore",
    ("get", "back"): "restore",
    ("throw", "out"): "discard delete",
    ("throw", "away"): "discard delete",
    ("없던", "일로"): "undo",
    **{
        (off, on): "restart"
        for off in ("껐다", "껐다가", "내렸다", "내렸다가")
        for on in "켜 켜줘 켜기 켜고 켜려면 켜는 올려 올려줘 올리기 띄워 띄워줘 띄우기".split()
    },
    ("an", "eye"): "follow",
    ("keep", "watching"): "follow",
    ("how", "fast"): "speed",
    ("얼마나", "빨라"): "speed",
    ("누구", "거"): "owner",
    ("누구", "거야"): "owner",
    ("누구", "꺼"): "owner",
    ("누구", "꺼야"): "owner",
    ("nobody", "uses"): "prune",
    ("nobody", "needs"): "prune",
    ("not", "used"): "prune",
    ("not", "needed"): "prune",
    ("don't", "use"): "prune",
    ("don't", "need"): "prune",
    ("doesn't", "need"): "prune",
    ("doesn't", "use"): "prune",
    ("clear", "out"): "prune",
    ("clean", "out"): "prune",
    ("tidy", "up"): "prune",
    ("포크", "떠줘"): "fork",
    ("백업", "떠줘"): "backup",
    ("백업", "떠"): "backup",
    ("덤프", "떠줘"): "덤프",
    ("덤프", "떠"): "덤프",
    ("leave", "out"): "except",
    ("leaving", "out"): "except",
    ("switch", "off"): "shutdown",
    **{(this, machine): "current" for this in ("this", "my") for machine in ("machine", "box")},
    ("nobody", "but"): "only",
    ("one", "but"): "only",
    ("nobody", "except"): "only",
    ("one", "except"): "only",
    ("nobody", "else"): "only",
    ("number", "of"): "count number",
    ("give", "up"): "stop",
    ("not", "track"): "untracked",
    ("not", "tracked"): "untracked",
    ("not", "tracking"): "untracked",
    ("doesn't", "track"): "untracked",
    ("isn't", "tracking"): "untracked",
    ("추적", "안"): "untracked",
    ("얼마나", "오래"): "long",
    ("업데이트", "필요한"): "outdated upgrade",
    ("업데이트할", "수"): "outdated upgrade",
    ("take", "away"): "delete",
    ("taken", "away"): "delete",
    ("hold", "back"): "pin",
    ("have", "a"): "exist",
    **{(key, there): "key exist" for key in ("키", "키가") for there in ("있나", "있는지", "있어")},
    ("folder", "above"): "parent folder",
    ("directory", "above"): "parent folder",
    ("only", "i"): "only",
    ("only", "me"): "only",
    ("who", "can"): "permission",
    ("who", "may"): "permission",
    **{
        (folder, left): "folder keep"
        for folder in ("폴더는", "디렉터리는", "디렉토리는")
        for left in ("두고", "놔두고", "그대로")
    },
    ("sign", "off"): "signoff",
    **{
        (link, ok): "ping" for link in ("연결", "접속") for ok in ("되나", "되는지", "돼", "되나요")
    },
    ("do", "nothing"): "wait",
    ("내가", "돌리는"): "mine run",
    ("내", "프로세스"): "mine process",
    **{
        (takes, long): "slow"
        for takes in ("take", "takes", "taking")
        for long in ("long", "longest")
    },
    **{("오래", takes): "slow" for takes in ("걸리는", "걸려", "걸리나", "걸리지", "걸리는지")},
}
"""Two words beside each other that mean something else together."""

_VERBS = frozenset("찾 풀 쓰 켜 끄 꺼 닫 읽 넣 빼 깔 뽑 섞 묶 듣".split())
"""Verb stems of one syllable: any ending may follow them."""
_PARTICLES = tuple(
    (
        "에서만 에서의 에서는 이라는 라는 으로부터 로부터 으로의 에서 에게 으로 까지 부터 마다 "
        "보다 처럼 만큼 이나 이란 하고 들을 들이 들은 들의 들 을 를 이 가 은 는 의 에 로 와 과 랑 도 "
        "만 나 란 야 요 "
    ).split()
)
_BEHIND = frozenset("라는 이라는 라고 이라고 에다 에다가 이랑 한테 께".split())
"""What stands behind a word as a particle does, but is taken off none that is Korean."""
_WEAK = {
    "show": 0.35,
    "from": 0.3,
    "file": 0.6,
    "all": 0.3,
    "current": 0.4,
    "name": 0.6,
    "text": 0.6,
    "when": 0.5,
    "again": 0.5,
} | dict.fromkeys(
    "find new change run use only number folder line command create with contain only and".split(),
    0.8,
)


@cache
def _words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for line in _MEANINGS.strip().splitlines():
        term, _, words = line.partition(":")
        for word in words.split():
            table.setdefault(word, tuple(term.split()))
    table.update(dict.fromkeys(_STOP.split(), ()))
    return table


def weight(term: str) -> float:
    """How much a term says by itself, before how rare it is: "show" says little."""
    return _WEAK.get(term, 1.0)


def paired(first: str, second: str) -> tuple[str, ...]:
    """The term of two words that mean something else together, () where they do not."""
    term = PAIRS.get((first.lower(), second.lower()))
    return tuple(term.split()) if term else ()


def is_hangul(word: str) -> bool:
    """Whether a word begins with a syllable of Hangul."""
    return "가" <= word[:1] <= "힣"


def is_written(word: str) -> bool:
    """Whether the vocabulary has exactly this word: "tar.gz"."""
    return word.lower() in _words()


@cache
def known(word: str) -> bool:
    """Whether the word is one of the vocabulary in some form, so hardly a name."""
    word = word.lower()
    if is_hangul(word):
        return _stem(word, 0) > 0
    return word in _words() or any(form in _words() for form in _stems(word))


@cache
def terms(word: str) -> tuple[str, ...]:
    """The terms of one word as it is written: "files" -> ("file",), "파일을" -> ("file",).

    A word without a meaning of its own ("the", "해줘") has none; one that is not known is its own
    term, without its plural or its particle.
    """
    word = word.lower()
    if word in _words():
        return _words()[word]
    return _korean(word) if is_hangul(word) else _english(word)


def _english(word: str) -> tuple[str, ...]:
    for stem in _stems(word):
        if stem in _words():
            return _words()[stem]
    return (_root(word) if word.isalpha() else word,)


def _root(word: str) -> str:
    """What is the same in all forms of an English word that is not known: "slows", "slowing"."""
    for ending, replacement in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            root = word[: -len(ending)] + replacement
            return root[:-1] if root[-1] == "e" or root[-1] == root[-2] not in "lsz" else root
    return word


_ENDINGS = (
    ("sses", "ss"),
    ("ies", "y"),
    ("ied", "y"),
    ("ings", ""),
    ("ing", ""),
    ("ed", ""),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("es", ""),
    ("s", ""),
    ("ly", ""),
    ("e", ""),
)


def _stems(word: str) -> tuple[str, ...]:
    """The forms a word may be an inflection of, the likeliest first."""
    if word.endswith("'s"):
        return (word[:-2],)
    for ending, replacements in _INFLECTIONS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            root = word[: -len(ending)]
            undoubled = (root[:-1],) if root[-1:] == root[-2:-1] else ()
            return (*(root + replacement for replacement in replacements), *undoubled)
    return ()


_INFLECTIONS = (
    ("ies", ("y",)),
    ("ing", ("", "e")),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("es", ("", "e")),
    ("s", ("",)),
    ("er", ("", "e")),
    ("ly", ("",)),
)


_COPULAS = (
    "이에요",
    "이예요",
    "입니까",
    "입니다",
    "인가요",
    "인지",
    "인가",
    "이야",
    "일까",
    "이지",
    "예요",
)
"""Forms of "to be" behind a noun: 줄이야 is a line, though 줄이 is a stem of "to shrink"."""


def _korean(word: str) -> tuple[str, ...]:
    """Cut a word into known stems from its start; what is left is the ending of the last one."""
    for copula in _COPULAS:
        noun = word.removesuffix(copula)
        if noun != word and noun in _words():
            return _words()[noun]
    found: list[str] = []
    at = 0
    while at < len(word) and (length := _stem(word, at)):
        found += _words()[word[at : at + length]]
        at += length
    if at:
        return tuple(found)
    return () if word.startswith(_AUXILIARY) or word in _TRY else _headed(word)


_AUXILIARY = tuple(
    "있 싶 않 해주 해봐 해줄 해야 하려 했다 했는 했던 했어 됐 됩 합니 할까 할게 보고싶 하더 했더라 였더라 뭐더라"
    " 거더라 하시면 하시겠 까먹 가르쳐 부탁 알고싶 궁금 주라 주실 줄래 줄수".split()
)
"""Verbs that only help others, and ways to say please, in whatever form: 있을까, 싶은데."""


_TRY = frozenset("봐 봐줘 봐도".split())
"""The same, where nothing follows."""


def _headed(word: str) -> tuple[str, ...]:
    """An unknown word, or one in front of a word that is known: 절대경로."""
    for tail in dict.fromkeys((word, bare(word))):
        for at in range(2, len(tail) - 1):
            if tail[at:] in _words():
                return (_bare_verb(tail[:at]), *_words()[tail[at:]])
    return (_bare_verb(bare(word)),)


def _bare_verb(word: str) -> str:
    """What is the same in all forms of a Korean word that is not known: 기억하게, 기억해서."""
    while suffix := next((end for end in _SUFFIXES if word.endswith(end, 2)), ""):
        word = word.removesuffix(suffix)
    if len(word) > 2 and word[-1] in _LIGHT:
        return word[:-1]
    return word[:-1] + _open(word[-1]) if len(word) > 1 and is_hangul(word[-1]) else word


def _open(syllable: str) -> str:
    """The end of a verb's stem as before its ending: 느린, 느렸 and 느려 are 느리."""
    lead, rest = divmod(ord(syllable) - ord("가"), _VOWELS * _FINALS)
    vowel, final = divmod(rest, _FINALS)
    final = 0 if final in _ADDED else final
    if syllable in "해했":
        return "하"
    if not final:
        vowel = _CONTRACTED.get(vowel, vowel)
    return chr(ord("가") + (lead * _VOWELS + vowel) * _FINALS + final)


_SUFFIXES = sorted(
    "는지 은지 ㄴ지 인지 던지 는데 은데 려면 려고 도록 면서 어서 아서 여서 해서 니까 었던 았던 었는지 았는지 였는지"
    " 했는지 됐는지 었어 았어 였어 했어 됐어 었다 았다 였다 했다 됐다 었던 았던 였던 했던 됐던 고 기 게 지 는 던 며 면 서"
    " 줘 음 어요 아요 해요 죠 네".split(),
    key=len,
    reverse=True,
)
"""What a Korean verb ends in, the longest first."""
_LIGHT = frozenset("하한할해했함합되된될돼됐됨될")
"""Forms of 하다 and 되다, which make a verb of a noun."""
_VOWELS, _FINALS = 21, 28
"""How many vowels and final consonants a syllable of Unicode may have, none among the latter."""
_ADDED = frozenset((4, 8, 16, 20))
"""Final ㄴ, ㄹ, ㅁ and ㅆ, which endings put at a stem."""
_CONTRACTED = {6: 20, 14: 13, 9: 8}
"""ㅕ, ㅝ and ㅘ are ㅣ, ㅜ and ㅗ with the first vowel of an ending."""


def stem(word: str) -> str:
    """The longest known stem that a Korean word begins with, "" for none."""
    return word[: _stem(word, 0)]


def _stem(word: str, at: int) -> int:
    """How long the longest known stem at this place is, 0 if there is none."""
    for length in range(min(len(word) - at, 8), 0, -1):
        start = word[at : at + length]
        if start in _words() and (length > 1 or _may_end(start, word[at + 1 :], at)):
            return length
    return 0


def _may_end(stem: str, rest: str, at: int) -> bool:
    """Whether a stem of one syllable can stand here: alone, with a particle, or as a verb."""
    compound = not at and _words()[stem] and _words().get(rest[: _stem(rest, 0)])
    return not rest or rest in _PARTICLES or bool(compound) or (not at and stem in _VERBS)


def is_particle(word: str) -> bool:
    """Whether a word is what Korean puts behind another, and nothing else: 에서, 처럼."""
    return word in _PARTICLES or word in _BEHIND


def bare(word: str) -> str:
    """Take a Korean particle off the end of a word: "nginx를" -> "nginx"."""
    for particle in _PARTICLES:
        if word.endswith(particle) and len(word) > len(particle):
            return word if word.endswith(_POLITE) else word[: -len(particle)]
    return word


_POLITE = ("세요", "해요", "어요", "아요")
"""How a polite sentence ends, whose 요 is no particle: 안녕하세요."""
