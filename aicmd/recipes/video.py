"""Video and sound."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ffmpeg -ss <start> -to <end> -i <file> -c copy <target>",
        en="Cut <file> from <start> to <end>",
        ko="<file>을 <start>부터 <end>까지 자르기",
        asks="""
            cut video <file> from <start> to <end>
            clip of video <file> between <start> and <end>
            동영상 <file> 을 <start> 부터 <end> 까지 자르기
            <start> 에서 <end> 구간만 동영상 <file> 잘라내기
            """,
    ),
    Recipe(
        "ffmpeg -ss <seconds> -i <file> -c copy <target>",
        en="Leave the first <seconds> seconds of <file> out",
        ko="<file>의 처음 <seconds>초를 빼기",
        asks="""
            remove the first <seconds> of video <file>
            skip first <seconds> from video <file>
            동영상 <file> 처음 <seconds> 빼고 저장
            동영상 <file> 앞부분 <seconds> 제거
            """,
    ),
    Recipe(
        "ffmpeg -f concat -safe 0 -i <file> -c copy <target>",
        en="Join the videos listed in <file>",
        ko="<file>에 적힌 동영상 이어 붙이기",
        asks="""
            join videos listed in <file>
            concatenate video files from list <file>
            <file> 목록의 동영상 이어 붙이기
            동영상 여러 개 합치기 목록 <file>
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf scale=<width>:-2 <target>",
        en="Make the video <file> <width> pixels wide",
        ko="동영상 <file>을 <width> 너비로 바꾸기",
        asks="""
            resize video <file> to width <width>
            scale video <file> to <width> pixels wide
            동영상 <file> 너비 <width> 로 리사이즈
            동영상 <file> 해상도를 너비 <width> 로 줄이기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf scale=-2:<height> <target>",
        en="Make the video <file> <height> pixels high",
        ko="동영상 <file>을 <height>p로 바꾸기",
        asks="""
            convert video <file> to <height>p
            lower resolution of video <file>
            동영상 <file> <height>p 로 변환
            동영상 <file> 해상도 낮추기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -an -c:v copy <target>",
        en="Remove the sound from the video <file>",
        ko="동영상 <file>에서 소리 없애기",
        asks="""
            remove audio from video <file>
            mute video <file>
            동영상 <file> 소리 제거
            동영상 <file> 음소거
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -i <other> -map 0:v -map 1:a -c:v copy -shortest <target>",
        en="Put the sound <other> under the video <file>",
        ko="동영상 <file>에 오디오 <other> 넣기",
        asks="""
            add audio <other> to video <file>
            replace the sound of video <file> with <other>
            동영상 <file> 에 오디오 <other> 넣기
            동영상 <file> 소리를 <other> 로 교체
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf subtitles=<other> <target>",
        en="Burn the subtitles <other> into the video <file>",
        ko="동영상 <file>에 자막 <other> 입히기",
        asks="""
            burn subtitles <other> into video <file>
            add subtitles <other> to video <file>
            동영상 <file> 에 자막 <other> 넣기
            자막 <other> 를 동영상 <file> 에 입히기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -vf transpose=1 <target>",
        en="Turn the video <file> by 90 degrees",
        ko="동영상 <file>을 90도 돌리기",
        asks="""
            rotate video <file> 90 degrees
            turn video <file> clockwise rotate
            동영상 <file> 회전
            동영상 <file> 시계 방향으로 돌리기 회전
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:v 'setpts=PTS/2' -filter:a 'atempo=2' <target>",
        en="Make the video <file> twice as fast",
        ko="동영상 <file>을 두 배 빠르게 하기",
        asks="""
            speed up video <file>
            play video <file> twice as fast
            동영상 <file> 속도 빠르게
            동영상 <file> 배속
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:v 'setpts=PTS*2' -filter:a 'atempo=0.5' <target>",
        en="Make the video <file> half as fast",
        ko="동영상 <file>을 절반 속도로 하기",
        asks="""
            slow down video <file>
            slow motion of video <file>
            동영상 <file> 속도 느리게
            동영상 <file> 슬로우 모션
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -i <file> -frames:v 1 <target>",
        en="Save one picture of the video <file> at <start>",
        ko="동영상 <file>의 <start> 지점을 그림으로 저장",
        asks="""
            screenshot of video <file> at <start>
            thumbnail from video <file> at time <start>
            동영상 <file> 의 <start> 지점 썸네일
            동영상 <file> <start> 장면 캡처
            """,
    ),
    Recipe(
        "ffmpeg -framerate 24 -i frame-%04d.png -pix_fmt yuv420p <target>",
        en="Make a video of pictures",
        ko="이미지들로 동영상 만들기",
        asks="""
            make video from images
            turn a sequence of pictures into a video
            이미지들로 동영상 만들기
            프레임 이미지를 영상으로 합치기
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -c copy <target>",
        en="Put the video <file> in another container, unchanged",
        ko="다시 압축하지 않고 동영상 <file>을 다른 컨테이너로 옮기기",
        asks="""
            remux video <file> to <target> without re-encoding
            change container of video <file> to <target> without encoding again
            동영상 <file> 을 재인코딩 없이 <target> 로 변환
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -filter:a volume=2 <target>",
        en="Make the sound of <file> twice as loud",
        ko="<file>의 소리를 두 배 크게 하기",
        asks="""
            make audio <file> louder
            increase volume of sound <file>
            오디오 <file> 소리 키우기
            <file> 음량 높이기 오디오
            """,
    ),
    Recipe(
        "ffmpeg -i <file> -af loudnorm <target>",
        en="Bring the sound of <file> to an even loudness",
        ko="<file>의 음량 고르게 하기",
        asks="""
            normalize audio of <file>
            even out the loudness of <file>
            오디오 <file> 음량 평준화
            """,
    ),
    Recipe(
        "ffmpeg -ss <start> -to <end> -i <file> -c copy -vn <target>",
        en="Cut the sound file <file> from <start> to <end>",
        ko="음악 파일 <file>을 <start>부터 <end>까지 자르기",
        asks="""
            cut audio <file> from <start> to <end>
            trim music <file> between <start> and <end>
            오디오 <file> 을 <start> 부터 <end> 까지 자르기
            """,
    ),
    Recipe(
        "ffprobe -v error -show_entries format=duration -of csv=p=0 <file>",
        en="Show how many seconds <file> lasts",
        ko="<file>의 재생 시간을 초로 보기",
        asks="""
            duration of video <file> in seconds
            how long is video <file>
            동영상 <file> 재생 시간
            동영상 <file> 길이 몇 초
            """,
    ),
    Recipe(
        "ffplay <file>",
        en="Play <file>",
        ko="<file> 재생",
        asks="""
            play video <file>
            play audio <file>
            동영상 <file> 재생
            음악 <file> 틀기 재생
            """,
        others=("mpv <file>",),
    ),
    Recipe(
        "yt-dlp <url>",
        en="Fetch the video at <url>",
        ko="<url>의 동영상 받기",
        asks="""
            download video from <url>
            download youtube video <url>
            <url> 동영상 다운로드
            유튜브 <url> 영상 받기
            """,
    ),
    Recipe(
        "yt-dlp -x --audio-format mp3 <url>",
        en="Fetch the sound of the video at <url> as MP3",
        ko="<url> 동영상의 소리를 MP3로 받기",
        asks="""
            download audio of video <url> as mp3
            youtube <url> to mp3
            <url> 영상 소리만 mp3 로 다운로드
            유튜브 <url> 음악 추출
            """,
    ),
)
